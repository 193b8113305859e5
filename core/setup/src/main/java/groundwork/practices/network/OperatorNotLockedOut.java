package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Access;
import groundwork.practices.AllowList;
import groundwork.practices.Beforehand;
import groundwork.practices.Cure;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.IpRange;
import java.util.List;

/// NET-16: whoever sets the workspace up can still open it afterwards.
///
/// Azure does not say from which public address a caller comes, so the operator has to.
public final class OperatorNotLockedOut implements Beforehand {

    private static final About ABOUT = new About("NET-16", Severity.MEDIUM, List.of("S1"), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> List.of(judge(subject, workspace)));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace) {
        var list = AllowList.of(workspace);
        boolean selected = subject.choices()
                .map(choices -> choices.reach().access() == Access.SELECTED)
                .orElse(workspace.isPublic() && list.denies());
        if (!selected) {
            return new Verdict.NotApplicable(say("findings.AllowListTookEffect.access-is-not-by-chosen-addresses"));
        }
        return subject.from()
                .map(address -> judge(workspace, list, address))
                .orElseGet(() -> new Verdict.Unknown(
                        workspace.id(), say("findings.OperatorNotLockedOut.the-public-address-you-come-from")));
    }

    private static Verdict judge(WorkspaceView workspace, AllowList list, IpRange address) {
        if (list.isHidden()) {
            return new Verdict.Unknown(workspace.id(), AllowList.missing());
        }
        return list.parsed().stream().anyMatch(range -> range.contains(address))
                ? new Verdict.Kept(
                        workspace.id(), say("findings.OperatorNotLockedOut.your-address-is-let-in", "address", address))
                : new Verdict.Broken(
                        workspace.id(),
                        AllowList.RULES,
                        say("findings.OperatorNotLockedOut.your-address-is-not-in-the", "address", address),
                        say("findings.OperatorNotLockedOut.it-is-in-the-list-or"),
                        new Cure.ByHand(say(
                                "findings.OperatorNotLockedOut.add-to-the-answer-allowedaddresses-or",
                                "address",
                                address)));
    }
}
