package groundwork.practices.identity;

import static groundwork.terms.Say.say;

import groundwork.practices.DataAccounts;
import groundwork.practices.IdentityRights;
import groundwork.practices.IdentityView;
import groundwork.practices.Rights;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;

/// Judges one role of the workspace's identity on every account people and jobs work with.
///
/// @param role   the role that is enough
/// @param rights what the role is there for; each is asked
record DataRights(String role, String roleId, List<Right> rights) {

    List<Verdict> judge(Subject subject, WorkspaceView workspace) {
        return IdentityView.of(subject, workspace)
                .map(identity -> judge(subject, workspace, identity))
                .orElseGet(() -> List.of(
                        new Verdict.NotApplicable(say("findings.IdentityView.the-workspace-has-no-user-assigned"))));
    }

    private List<Verdict> judge(Subject subject, WorkspaceView workspace, IdentityView identity) {
        if (!identity.isKnown()) {
            return List.of(Unread.of(subject, identity.id()));
        }
        var verdicts = new ArrayList<>(Unread.within(subject, workspace.id(), DataAccounts.DATASTORES));
        var held = new Rights(subject);
        DataAccounts.of(subject, workspace).forEach(account -> verdicts.add(judge(held, identity, account)));
        return verdicts.isEmpty()
                ? List.of(new Verdict.NotApplicable(say("findings.DataRights.the-workspace-names-no-storage-account")))
                : verdicts;
    }

    /// The first right that is not there speaks for the account; all are needed.
    private Verdict judge(Rights held, IdentityView identity, ResourceId account) {
        var answers = rights.stream()
                .map(right -> IdentityRights.judge(held, identity, account, right, role, roleId))
                .toList();
        return answers.stream()
                .filter(Verdict.Broken.class::isInstance)
                .findFirst()
                .or(() -> answers.stream()
                        .filter(Verdict.Unknown.class::isInstance)
                        .findFirst())
                .orElse(answers.getFirst());
    }
}
