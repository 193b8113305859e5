package groundwork.practices.access;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import org.junit.jupiter.api.Test;

class GroupsNotPeopleTest {
    private static final Subject GOOD = live(ChoicesFixture.withGroups());

    private static Judged judged(Subject subject) {
        return Judged.by(new GroupsNotPeople(), subject);
    }

    @Test
    void keepsGroups() {
        judged(GOOD).isKept();
    }

    @Test
    void findsAPerson() {
        var person = "dddddddd-0000-4000-8000-000000000001";
        var broken = judged(Given.to(GOOD, ids(GOOD).group(), Role.READER.id(), person, "User"))
                .isBroken();
        assertThat(broken.path()).isEqualTo("properties.principalType");
    }

    @Test
    void hasNoBearingWhereOnlySoftwareHoldsRoles() {
        judged(standard()).isNotApplicable();
    }

    @Test
    void cannotTellWithoutTheAssignments() {
        judged(unread(GOOD, GOOD.workspace().resource(RoleAssignment.TYPE, "*")))
                .isUnknown();
    }
}
