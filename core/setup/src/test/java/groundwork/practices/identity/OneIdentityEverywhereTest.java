package groundwork.practices.identity;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class OneIdentityEverywhereTest {

    private static Judged judged(Subject subject) {
        return Judged.by(new OneIdentityEverywhere(), subject);
    }

    @Test
    void keepsOneIdentityWithItsRoles() {
        judged(standard()).isKept();
    }

    @Test
    void findsARoleThatIsMissingAndGrantsIt() {
        var vault = ids(standard()).vault();
        var broken = judged(RoleChange.without(standard(), vault, Role.VAULT_ADMINISTRATOR.id()))
                .isBroken();
        assertThat(broken.subject()).isEqualTo(vault);
        assertThat(broken.cure())
                .isInstanceOfSatisfying(
                        Cure.Grant.class, grant -> assertThat(grant.roleId()).isEqualTo(Role.VAULT_ADMINISTRATOR.id()));
    }

    @Test
    void findsAClusterThatActsAsAnother() {
        var cluster = ids(standard()).cluster("cpu-cluster");
        assertThat(judged(with(standard(), cluster, "identity", Json.NULL))
                        .isBroken()
                        .path())
                .isEqualTo("identity");
    }

    @Test
    void hasNoBearingWithoutAUserAssignedIdentity() {
        var own = with(standard(), standard().workspace(), "identity", Json.object("type", "SystemAssigned"));
        judged(with(own, own.workspace(), "properties.primaryUserAssignedIdentity", Json.NULL))
                .isNotApplicable();
    }

    @Test
    void cannotTellWithoutTheAssignments() {
        var vault = ids(standard()).vault();
        var held = vault.resource(RoleAssignment.TYPE, "*");
        var lacking = RoleChange.without(standard(), vault, Role.VAULT_ADMINISTRATOR.id());
        assertThat(judged(unread(lacking, held)).isUnknown()).contains("roleAssignments/read");
    }
}
