package groundwork.practices.access;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.untold;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class PeopleReachDataTest {
    private static final Subject GOOD = live(ChoicesFixture.withDataAccounts());

    private static Judged judged(Subject subject) {
        return Judged.by(new PeopleReachData(), subject);
    }

    private static Subject lacking(ResourceId account, Role role) {
        return RoleAssignment.all(GOOD)
                .filter(held -> held.scope().id().equals(account) && held.role().equals(role.id()))
                .filter(held -> held.isHeldBy(ChoicesFixture.GROUP))
                .reduce(GOOD, (left, held) -> without(left, held.id()), (one, other) -> other);
    }

    @Test
    void keepsRolesOnEveryAccount() {
        judged(GOOD).isKept();
    }

    @Test
    void findsAnAccountThatWasForgotten() {
        var lake = ids(GOOD).dataAccounts().getFirst();
        assertThat(judged(lacking(lake, Role.BLOB_DATA_CONTRIBUTOR)).isBroken().subject())
                .isEqualTo(lake);
        assertThat(judged(lacking(lake, Role.READER)).isBroken().seen()).contains("storageAccounts/read");
    }

    @Test
    void findsThatNotebooksCannotWriteTheirFiles() {
        assertThat(judged(lacking(ids(GOOD).storage(), Role.FILE_DATA_CONTRIBUTOR))
                        .isBroken()
                        .seen())
                .contains("files/");
    }

    @Test
    void hasNoBearingWhereNobodyIsNamed() {
        judged(standard()).isNotApplicable();
    }

    @Test
    void cannotTellWhatNobodySaidTheyShallDo() {
        judged(untold(lacking(ids(GOOD).dataAccounts().getFirst(), Role.READER)))
                .isUnknown();
        judged(unread(
                        lacking(ids(GOOD).storage(), Role.READER),
                        ids(GOOD).storage().resource(RoleAssignment.TYPE, "*")))
                .isUnknown();
    }
}
