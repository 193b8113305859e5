package groundwork.practices.identity;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.unread;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class IdentityReadsControlPlaneTest {

    private static final Subject GOOD = live(ChoicesFixture.withDataAccounts());
    private static final ResourceId LAKE = ids(GOOD).dataAccounts().getFirst();

    private static Judged judged(Subject subject) {
        return Judged.by(new IdentityReadsControlPlane(), subject);
    }

    @Test
    void keepsTheRoleOnEveryAccount() {
        judged(GOOD).isKept();
    }

    @Test
    void findsAnExtraAccountThatWasForgotten() {
        var broken = judged(RoleChange.without(GOOD, LAKE, Role.READER.id())).isBroken();
        assertThat(broken.subject()).isEqualTo(LAKE);
        assertThat(broken.seen()).contains("storageAccounts/read");
        assertThat(broken.cure()).isInstanceOfSatisfying(Cure.Grant.class, grant -> {
            assertThat(grant.scope()).isEqualTo(LAKE);
            assertThat(grant.roleId()).isEqualTo(Role.READER.id());
        });
    }

    @Test
    void cannotTellWhoTheIdentityIs() {
        assertThat(judged(unread(GOOD, ids(GOOD).identity())).isUnknown()).contains("userAssignedIdentities/read");
    }
}
