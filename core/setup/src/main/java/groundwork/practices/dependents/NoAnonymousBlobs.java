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

/// DEP-05: no container can be made readable by everybody.
public final class NoAnonymousBlobs implements Practice {

    private static final About ABOUT =
            new About("DEP-05", Severity.HIGH, List.of(), List.of("PSRule Azure.Storage.BlobPublicAccess"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return DependentView.judge(
                subject,
                Kind.STORAGE,
                storage -> List.of(storage.property("properties.allowBlobPublicAccess")
                        .shallBe(
                                Json.of(false), say("findings.DependentsTrustTheSubnet.switch-anonymous-access-off"))));
    }
}
