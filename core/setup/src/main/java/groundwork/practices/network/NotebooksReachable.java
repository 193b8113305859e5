package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices;
import groundwork.choices.Choices.NotebooksFrom;
import groundwork.choices.Choices.Workload;
import groundwork.practices.Cure;
import groundwork.practices.EndpointView;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.List;

/// NET-14: where a workspace has a private endpoint and public access, it is written down from where people open
/// notebooks: Azure does not support them on compute instances over the public endpoint then (facts 4.4).
public final class NotebooksReachable implements Practice {

    private static final About ABOUT = new About("NET-14", Severity.MEDIUM, List.of("S5"), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> List.of(judge(subject, workspace)));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace) {
        if (EndpointView.to(subject, workspace.id(), "amlworkspace").isEmpty()) {
            var unread = subject.world().unread().keySet().stream()
                    .filter(id -> id.is(EndpointView.TYPE))
                    .findFirst();
            return unread.<Verdict>map(id -> Unread.of(subject, id))
                    .orElseGet(() -> new Verdict.NotApplicable(
                            say("findings.NotebooksReachable.the-workspace-has-no-private-endpoint")));
        }
        if (!workspace.isPublic()) {
            return new Verdict.NotApplicable(say("findings.NotebooksReachable.nobody-comes-over-the-public-endpoint"));
        }
        return subject.choices()
                .<Verdict>map(choices -> judge(workspace, choices))
                .orElseGet(() -> new Verdict.Unknown(
                        workspace.id(), say("findings.NotebooksReachable.where-people-open-notebooks-from-not")));
    }

    private static Verdict judge(WorkspaceView workspace, Choices choices) {
        if (!choices.people().workloads().contains(Workload.NOTEBOOKS)) {
            return new Verdict.NotApplicable(say("findings.NotebooksReachable.notebooks-were-not-chosen"));
        }
        return choices.reach()
                .notebooksFrom()
                .<Verdict>map(from -> new Verdict.Kept(workspace.id(), words(from)))
                .orElseGet(() -> new Verdict.Broken(
                        workspace.id(),
                        "",
                        say("findings.NotebooksReachable.nobody-said-where-notebooks-are-opened"),
                        say("findings.NotebooksReachable.inside-the-network-in-a-managed"),
                        new Cure.ChangeAnswer(
                                say("findings.NotebooksReachable.say-that-notebooks-are-opened-from"),
                                "notebooksFrom",
                                "inside-the-network")));
    }

    private static String words(NotebooksFrom from) {
        return switch (from) {
            case INSIDE_THE_NETWORK -> say("findings.NotebooksReachable.notebooks-are-opened-from-inside-the");
            case MANAGED_NETWORK -> say("findings.NotebooksReachable.notebooks-run-in-the-managed-network");
            case NOT_ON_INSTANCES -> say("findings.NotebooksReachable.notebooks-do-not-run-on-compute");
        };
    }
}
