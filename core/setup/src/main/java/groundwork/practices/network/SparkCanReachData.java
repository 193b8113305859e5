package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.practices.Cure;
import groundwork.practices.DataAccounts;
import groundwork.practices.DependentView;
import groundwork.practices.OutboundRuleView;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;

/// NET-13: serverless Spark, which runs outside any subnet of yours, reaches the data it is for.
public final class SparkCanReachData implements Practice {

    private static final About ABOUT = new About("NET-13", Severity.HIGH, List.of("S6"), List.of());

    private static final String READY = "properties.managedNetwork.status.sparkReady";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        boolean unwanted = subject.choices()
                .filter(choices -> !choices.people().workloads().contains(Workload.SPARK))
                .isPresent();
        return WorkspaceView.judge(
                subject,
                workspace -> unwanted
                        ? List.of(new Verdict.NotApplicable(say("findings.SparkCanReachData.spark-was-not-chosen")))
                        : DataAccounts.of(subject, workspace).stream()
                                .map(account -> judge(subject, workspace, account))
                                .toList());
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, ResourceId account) {
        if (subject.isPartial(account)) {
            return Unread.partial(account);
        }
        return subject.world()
                .find(account)
                .map(body -> judge(subject, workspace, account, body))
                .orElseGet(() -> Unread.of(subject, account));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, ResourceId account, Json body) {
        if (Closed.isOpen(new DependentView(DependentView.Kind.STORAGE, account, body))) {
            return new Verdict.Kept(
                    account, say("findings.SparkCanReachData.reachable-from-where-serverless-spark-runs"));
        }
        var ways = workspace.hasManagedNetwork()
                ? OutboundRuleView.to(subject, workspace, account).stream()
                        .filter(OutboundRuleView::isForSpark)
                        .filter(OutboundRuleView::isUp)
                        .toList()
                : List.<OutboundRuleView>of();
        boolean isWanted = subject.choices().isPresent() || ways.stream().anyMatch(OutboundRuleView::isAsked);
        if (ways.isEmpty()) {
            return isWanted
                    ? broken(account)
                    : new Verdict.Unknown(account, say("findings.SparkCanReachData.whether-spark-is-used-here-closed"));
        }
        return throughNetwork(workspace, account, isWanted);
    }

    /// A way for Spark is one only once the network was provisioned for it, which its first compute does not do.
    private static Verdict throughNetwork(WorkspaceView workspace, ResourceId account, boolean isWanted) {
        var ready = workspace.body().truth(READY);
        if (ready.isEmpty() || !ready.get() && !isWanted) {
            return new Verdict.Unknown(account, say("findings.SparkCanReachData.whether-the-network-lets-spark-in"));
        }
        return ready.get()
                ? new Verdict.Kept(account, say("findings.SparkCanReachData.closed-with-a-way-for-spark"))
                : new Verdict.Broken(
                        workspace.id(),
                        READY,
                        say("findings.SparkCanReachData.the-network-was-not-provisioned", "name", account.name()),
                        say("findings.SparkCanReachData.provisioned-for-spark"),
                        new Cure.Patch(
                                say("findings.SparkCanReachData.provision-the-network-for-spark"),
                                workspace.id(),
                                READY,
                                Json.of(true)));
    }

    private static Verdict broken(ResourceId account) {
        return new Verdict.Broken(
                account,
                "properties.networkAcls.defaultAction",
                say("findings.SparkCanReachData.closed-and-serverless-spark-runs-outside"),
                say("findings.SparkCanReachData.open-by-roles-or-a-managed"),
                new Cure.ChangeAnswer(
                        say("findings.SparkCanReachData.let-roles-alone-decide-who-reaches"),
                        "storageReach",
                        "open-by-roles"));
    }
}
