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

/// DEP-03: a vault that is deleted by mistake can be brought back, and nobody can empty the bin.
public final class VaultSurvivesDeletion implements Practice {

    private static final About ABOUT = new About("DEP-03", Severity.MEDIUM, List.of(), List.of("Policy 1e66c121"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return DependentView.judge(subject, Kind.VAULT, vault -> {
            var softDelete = vault.property("properties.enableSoftDelete");
            return List.of(
                    softDelete.value().isNull()
                            ? new Verdict.Kept(
                                    vault.id(), say("findings.VaultSurvivesDeletion.soft-delete-is-always-on"))
                            : softDelete.shallBe(
                                    Json.of(true), say("findings.VaultSurvivesDeletion.switch-soft-delete-on")),
                    vault.property("properties.enablePurgeProtection")
                            .shallBe(
                                    Json.of(true),
                                    say("findings.VaultSurvivesDeletion.switch-purge-protection-on-it-cannot")));
        });
    }
}
