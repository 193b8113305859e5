package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;

/// NET-04: no node of a cluster, an instance or serverless compute has a public address.
public final class NoNodePublicIp implements Practice {

    private static final About ABOUT = new About("NET-04", Severity.HIGH, List.of("S2"), List.of("WAF 12"));

    private static final String SERVERLESS = "properties.serverlessComputeSettings.serverlessComputeNoPublicIP";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var verdicts = new ArrayList<>(Unread.within(subject, workspace.id(), ComputeView.TYPE));
            ComputeView.in(subject).forEach(compute -> verdicts.add(judge(compute)));
            verdicts.add(serverless(workspace));
            return verdicts;
        });
    }

    private static Verdict judge(ComputeView compute) {
        return switch (compute.kind()) {
            case ATTACHED ->
                new Verdict.NotApplicable(
                        say("findings.NoNodePublicIp.brings-its-own-network", "compute", compute.words()));
            case CLUSTER, INSTANCE ->
                compute.hasNodePublicIp()
                        ? new Verdict.Broken(
                                compute.id(),
                                "properties.properties.enableNodePublicIp",
                                compute.property("enableNodePublicIp").isNull()
                                        ? say("findings.NoNodePublicIp.not-set-which-means-true")
                                        : "true",
                                "false",
                                new Cure.Replace(
                                        say(
                                                "findings.NoNodePublicIp.delete-and-create-it-again-without",
                                                "compute",
                                                compute.words()),
                                        compute.id(),
                                        "properties.properties.enableNodePublicIp",
                                        Json.of(false)))
                        : new Verdict.Kept(compute.id(), say("findings.NoNodePublicIp.enablenodepublicip-is-false"));
        };
    }

    private static Verdict serverless(WorkspaceView workspace) {
        var set = workspace.body().truth(SERVERLESS);
        if (set.orElse(false)) {
            return new Verdict.Kept(workspace.id(), say("findings.NoNodePublicIp.serverless-compute-has-no-public-ip"));
        }
        // without a subnet of its own, a workspace closed to the public gives serverless nodes no public address
        // (facts 1.17)
        if (set.isEmpty() && workspace.serverlessSubnet().isEmpty() && !workspace.isPublic()) {
            return new Verdict.Kept(
                    workspace.id(), say("findings.NoNodePublicIp.public-access-is-disabled-so-serverless"));
        }
        return new Verdict.Broken(
                workspace.id(),
                SERVERLESS,
                set.isPresent() ? "false" : say("findings.UserAssignedIdentity.not-set"),
                "true",
                new Cure.Patch(
                        say("findings.NoNodePublicIp.let-serverless-compute-run-without-public"),
                        workspace.id(),
                        SERVERLESS,
                        Json.of(true)));
    }
}
