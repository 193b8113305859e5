package groundwork.practices.access;

import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.untold;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.Practice;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import org.junit.jupiter.api.Test;

/// What the practices about one kind of work have in common.
interface WorkloadRightsContract {

    Subject GOOD = live(ChoicesFixture.withGroups());

    Practice practice();

    /// An action the work takes, below the workspace.
    String action();

    /// The work as it stands in a sentence.
    String words();

    private Judged judged(Subject subject) {
        return Judged.by(practice(), subject);
    }

    private Subject narrowed() {
        return Narrowed.by(GOOD, Subject.WORKSPACE + "/" + action());
    }

    @Test
    default void keepsARoleThatPermitsAllOfIt() {
        judged(GOOD).isKept();
    }

    @Test
    default void findsTheOneActionThatIsMissing() {
        var broken = judged(narrowed()).isBroken();
        assertThat(broken.subject()).isEqualTo(GOOD.workspace());
        assertThat(broken.seen()).contains(action());
    }

    @Test
    default void hasNoBearingWhereNobodyIsNamed() {
        assertThat(judged(standard()).isNotApplicable()).contains(words());
    }

    @Test
    default void cannotTellWhatNobodySaidTheyShallDo() {
        assertThat(judged(untold(narrowed())).isUnknown()).contains(words());
        judged(unread(narrowed(), GOOD.workspace().resource(RoleAssignment.TYPE, "*")))
                .isUnknown();
    }
}
