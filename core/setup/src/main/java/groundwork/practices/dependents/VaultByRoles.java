package groundwork.practices.dependents;

import static groundwork.terms.Say.say;

import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.util.List;

/// DEP-02: roles decide who reads secrets, as everywhere else, and no second list does.
public final class VaultByRoles implements Practice {

    private static final About ABOUT = new About("DEP-02", Severity.MEDIUM, List.of(), List.of("Policy 12d4fa5e"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return DependentView.judge(
                subject,
                Kind.VAULT,
                vault -> List.of(vault.property("properties.enableRbacAuthorization")
                        .shallBe(Json.of(true), say("findings.VaultByRoles.let-roles-decide-after-granting-them"))));
    }
}
