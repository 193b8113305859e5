package groundwork.practices.access;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class NoSecretsThroughRolesTest {
    private static final Subject GOOD = live(ChoicesFixture.withGroups());

    private static Judged judged(Subject subject) {
        return Judged.by(new NoSecretsThroughRoles(), subject);
    }

    @Test
    void keepsRolesThatRevealNothing() {
        judged(GOOD).isKept();
    }

    @Test
    void findsTheDataScientistWhoMayReadSecrets() {
        var scientist = Role.find("f6c7c914-8db3-469d-8ca1-694a8f32e121").orElseThrow();
        var spoiled = Given.to(GOOD, GOOD.workspace(), scientist.id(), ChoicesFixture.GROUP, "Group");
        assertThat(judged(spoiled).isBroken().seen()).contains("listStorageAccountKeys/action");
    }

    @Test
    void findsAContributorOfTheStorageAccount() {
        var spoiled = Given.to(GOOD, ids(GOOD).storage(), Role.CONTRIBUTOR.id(), ChoicesFixture.GROUP, "Group");
        assertThat(judged(spoiled).isBroken().seen()).contains("storageAccounts/listKeys/action");
    }

    @Test
    void hasNoBearingOnAWorkspaceThatWorksWithKeys() {
        judged(with(GOOD, GOOD.workspace(), "properties.systemDatastoresAuthMode", Json.of("AccessKey")))
                .isNotApplicable();
        judged(standard()).isNotApplicable();
    }

    @Test
    void cannotTellWithoutTheAssignments() {
        judged(unread(GOOD, GOOD.workspace().resource(RoleAssignment.TYPE, "*")))
                .isUnknown();
    }
}
