package groundwork.practices.access;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.untold;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import org.junit.jupiter.api.Test;

class RolesRestrictedTest {

    private static final Subject GOOD = live(ChoicesFixture.withGroups());

    private static Judged judged(Subject subject) {
        return Judged.by(new RolesRestricted(), subject);
    }

    @Test
    void keepsRolesMadeForTheWork() {
        judged(GOOD).isKept();
    }

    @Test
    void findsAContributorOfTheGroup() {
        var group = ids(GOOD).group();
        var spoiled = Given.to(GOOD, group, Role.CONTRIBUTOR.id(), ChoicesFixture.GROUP, "Group");
        var broken = judged(spoiled).isBroken();
        assertThat(broken.subject().parent()).contains(group);
        assertThat(broken.seen()).contains("workspaces/write", group.name());
        judged(untold(spoiled)).isBroken();
    }

    @Test
    void findsPeopleWithoutAnyRole() {
        var bare = RoleAssignment.all(GOOD)
                .filter(held -> held.isHeldBy(ChoicesFixture.OTHER_GROUP))
                .reduce(
                        GOOD,
                        (left, held) -> groundwork.practices.Subjects.without(left, held.id()),
                        (one, other) -> other);
        assertThat(judged(bare).isBroken().seen()).contains("Operators holds no role");
    }

    @Test
    void hasNoBearingWhereNobodyIsNamed() {
        judged(standard()).isNotApplicable();
    }

    @Test
    void cannotTellWhatAnUnknownRolePermits() {
        var odd =
                Given.to(GOOD, GOOD.workspace(), "99999999-9999-4999-8999-999999999999", ChoicesFixture.GROUP, "Group");
        assertThat(judged(odd).isUnknown()).contains("roleDefinitions/read");
        judged(unread(GOOD, GOOD.workspace().resource(RoleAssignment.TYPE, "*")))
                .isUnknown();
    }
}
