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
import java.util.ArrayList;
import java.util.List;

/// NET-05: compute is in a network somebody chose: a subnet of ours, or the workspace's managed network.
public final class ComputeInNetwork implements Practice {

    private static final About ABOUT = new About(
            "NET-05", Severity.HIGH, List.of("S2"), List.of("PSRule Azure.ML.ComputeVnet", "Policy 7804b5c7"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> workspace.hasManagedNetwork()
                        ? List.of(new Verdict.Kept(
                                workspace.id(),
                                say(
                                        "findings.ComputeInNetwork.managed-network",
                                        "mode",
                                        workspace.isolationMode().orElse(""))))
                        : computes(subject, workspace));
    }

    private static List<Verdict> computes(Subject subject, WorkspaceView workspace) {
        var verdicts = new ArrayList<>(Unread.within(subject, workspace.id(), ComputeView.TYPE));
        ComputeView.in(subject).forEach(compute -> verdicts.add(judge(compute)));
        return verdicts.isEmpty()
                ? List.of(new Verdict.NotApplicable(say("findings.ComputeInNetwork.the-workspace-has-no-compute")))
                : verdicts;
    }

    private static Verdict judge(ComputeView compute) {
        if (compute.kind() == ComputeView.Kind.ATTACHED) {
            return new Verdict.NotApplicable(
                    say("findings.NoNodePublicIp.brings-its-own-network", "compute", compute.words()));
        }
        return compute.subnet()
                .<Verdict>map(subnet -> new Verdict.Kept(
                        compute.id(), say("findings.ComputeInNetwork.in-the-subnet", "name", subnet.name())))
                .orElseGet(() -> new Verdict.Broken(
                        compute.id(),
                        "properties.properties.subnet",
                        say("findings.ComputeInNetwork.no-subnet-and-the-workspace-has"),
                        say("findings.ComputeInNetwork.a-subnet-or-a-managed-network"),
                        new Cure.ByHand(say(
                                "findings.ComputeInNetwork.delete-and-create-it-again-in",
                                "compute",
                                compute.words()))));
    }
}
