package groundwork.practices.access;

import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.untold;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import org.junit.jupiter.api.Test;

class NotebookPermissionsTest {

    private static final Subject GOOD = live(ChoicesFixture.withGroups());
    private static final String NEEDED = "Microsoft.MachineLearningServices/workspaces/listNotebookAccessToken/read";

    private static Judged judged(Subject subject) {
        return Judged.by(new NotebookPermissions(), subject);
    }

    @Test
    void keepsARoleThatPermitsAllOfIt() {
        judged(GOOD).isKept();
    }

    @Test
    void findsTheOneActionThatIsMissing() {
        var broken = judged(Narrowed.by(GOOD, NEEDED)).isBroken();
        assertThat(broken.subject()).isEqualTo(GOOD.workspace());
        assertThat(broken.seen()).contains("listNotebookAccessToken/read");
    }

    @Test
    void hasNoBearingWhereNobodyIsNamed() {
        assertThat(judged(standard()).isNotApplicable()).contains("use notebooks");
    }

    @Test
    void cannotTellWhatNobodySaidTheyShallDo() {
        assertThat(judged(untold(Narrowed.by(GOOD, NEEDED))).isUnknown()).contains("use notebooks");
        var unseen = unread(Narrowed.by(GOOD, NEEDED), GOOD.workspace().resource(RoleAssignment.TYPE, "*"));
        judged(unseen).isUnknown();
    }
}
