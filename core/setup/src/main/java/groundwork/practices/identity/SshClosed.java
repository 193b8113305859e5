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

/// IDN-07: no node answers SSH from outside.
public final class SshClosed implements Practice {

    private static final About ABOUT = new About("IDN-07", Severity.HIGH, List.of("S2"), List.of("WAF 11"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return ComputeView.judge(subject, SshClosed::judge);
    }

    private static Verdict judge(ComputeView compute) {
        return switch (compute.kind()) {
            case CLUSTER -> cluster(compute);
            case INSTANCE -> instance(compute);
            case ATTACHED ->
                new Verdict.NotApplicable(
                        say("findings.WhoseTokenRuns.is-its-owner-affair", "compute", compute.words()));
        };
    }

    /// `NotSpecified` means closed where the cluster is in a subnet, and open where it is not.
    private static Verdict cluster(ComputeView compute) {
        var port = new Property(compute.id(), compute.body(), "properties.properties.remoteLoginPortPublicAccess");
        boolean unsaid = port.value().isNull() || port.is(Json.of("NotSpecified"));
        return unsaid && compute.subnet().isPresent()
                ? new Verdict.Kept(compute.id(), say("findings.SshClosed.not-specified-which-means-closed-in"))
                : port.shallBeFromTheStart(Json.of("Disabled"), again(compute));
    }

    private static Verdict instance(ComputeView compute) {
        var access = new Property(compute.id(), compute.body(), "properties.properties.sshSettings.sshPublicAccess");
        return access.value().isNull()
                ? new Verdict.Kept(compute.id(), say("findings.SshClosed.ssh-was-never-switched-on"))
                : access.shallBeFromTheStart(Json.of("Disabled"), again(compute));
    }

    private static String again(ComputeView compute) {
        return say("findings.SshClosed.delete-and-create-it-again-with", "compute", compute.words());
    }
}
