package groundwork.practices.network;

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

    private static final About ABOUT =
            new About("NET-04", "Nodes have no public IP", Severity.HIGH, List.of("S2"), List.of("WAF 12"));

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
            case ATTACHED -> new Verdict.NotApplicable(compute.words() + " brings its own network");
            case CLUSTER, INSTANCE ->
                compute.hasNodePublicIp()
                        ? new Verdict.Broken(
                                compute.id(),
                                "properties.properties.enableNodePublicIp",
                                compute.property("enableNodePublicIp").isNull() ? "not set, which means true" : "true",
                                "false",
                                new Cure.Replace(
                                        "Delete " + compute.words()
                                                + " and create it again without node public IP: Azure does not change it in place.",
                                        compute.id(),
                                        "properties.properties.enableNodePublicIp",
                                        Json.of(false)))
                        : new Verdict.Kept(compute.id(), "enableNodePublicIp is false");
        };
    }

    private static Verdict serverless(WorkspaceView workspace) {
        var set = workspace.body().truth(SERVERLESS);
        if (set.orElse(false)) {
            return new Verdict.Kept(workspace.id(), "serverless compute has no public IP");
        }
        // without a subnet of its own, a workspace closed to the public gives serverless nodes no public address
        // (facts 1.17)
        if (set.isEmpty() && workspace.serverlessSubnet().isEmpty() && !workspace.isPublic()) {
            return new Verdict.Kept(
                    workspace.id(), "public access is disabled, so serverless compute has no public IP");
        }
        return new Verdict.Broken(
                workspace.id(),
                SERVERLESS,
                set.isPresent() ? "false" : "not set",
                "true",
                new Cure.Patch(
                        "Let serverless compute run without public IP.", workspace.id(), SERVERLESS, Json.of(true)));
    }
}
