package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import org.junit.jupiter.api.Test;

class ManagedNetworkReachesWorkspaceTest {
    private static final Subject GOOD = live(ChoicesFixture.managed());

    private static Judged judged(Subject subject) {
        return Judged.by(new ManagedNetworkReachesWorkspace(), subject);
    }

    @Test
    void keepsARuleToItselfAndTheRightToApprove() {
        judged(GOOD).isKept();
    }

    @Test
    void findsTheRuleMissing() {
        var bare = without(GOOD, GOOD.workspace().child("outboundRules", "workspace"));
        assertThat(judged(bare).isBroken().path()).isEqualTo("properties.managedNetwork.outboundRules");
    }

    @Test
    void findsAnIdentityThatMayNotApproveAndGrantsTheRole() {
        var vault = ids(GOOD).vault();
        var lacking = RoleAssignment.all(GOOD)
                .filter(held -> held.scope().id().equals(vault))
                .reduce(GOOD, (left, held) -> without(left, held.id()), (one, other) -> other);
        assertThat(judged(lacking).isBroken().cure())
                .isInstanceOfSatisfying(
                        Cure.Grant.class, grant -> assertThat(grant.roleId()).isEqualTo(Role.CONNECTION_APPROVER.id()));
    }

    @Test
    void hasNoBearingOnASubnetOfYours() {
        judged(standard()).isNotApplicable();
    }

    @Test
    void cannotTellWhoTheIdentityIs() {
        judged(unread(GOOD, ids(GOOD).identity())).isUnknown();
    }
}
