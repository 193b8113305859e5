package groundwork.practices.network;

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

    private static final About ABOUT =
            new About("NET-13", "Serverless Spark can reach its data", Severity.HIGH, List.of("S6"), List.of());

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
                        ? List.of(new Verdict.NotApplicable("Spark was not chosen"))
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
            return new Verdict.Kept(account, "reachable from where serverless Spark runs; roles decide");
        }
        boolean byRule = workspace.hasManagedNetwork()
                && OutboundRuleView.to(subject, workspace, account).stream().anyMatch(OutboundRuleView::isForSpark);
        if (byRule) {
            return new Verdict.Kept(account, "closed, with a way for Spark from the managed network");
        }
        return subject.choices().isEmpty()
                ? new Verdict.Unknown(
                        account, "whether Spark is used here: closed as it is, serverless Spark cannot reach it")
                : broken(account);
    }

    private static Verdict broken(ResourceId account) {
        return new Verdict.Broken(
                account,
                "properties.networkAcls.defaultAction",
                "closed, and serverless Spark runs outside your subnet",
                "open by roles, or a managed network with a rule for Spark",
                new Cure.ChangeAnswer("Let roles alone decide who reaches storage.", "storageReach", "open-by-roles"));
    }
}
