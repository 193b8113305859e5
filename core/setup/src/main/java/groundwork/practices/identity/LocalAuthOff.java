package groundwork.practices.identity;

import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.util.List;

/// IDN-06: nobody signs in to a node with a local user; Entra alone decides.
public final class LocalAuthOff implements Practice {

    private static final About ABOUT = new About(
            "IDN-06",
            Severity.HIGH,
            List.of("S4"),
            List.of("PSRule Azure.ML.DisableLocalAuth", "Policy e96a9a5f", "CKV_AZURE_142"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return ComputeView.judge(
                subject,
                compute -> compute.kind() == ComputeView.Kind.ATTACHED
                        ? new Verdict.NotApplicable(
                                say("findings.WhoseTokenRuns.is-its-owner-affair", "compute", compute.words()))
                        : new Property(compute.id(), compute.body(), "properties.disableLocalAuth")
                                .shallBeFromTheStart(
                                        Json.of(true),
                                        say(
                                                "findings.LocalAuthOff.delete-and-create-it-again-without",
                                                "compute",
                                                compute.words())));
    }
}
