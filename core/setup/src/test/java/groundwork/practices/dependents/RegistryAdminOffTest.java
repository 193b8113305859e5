package groundwork.practices.dependents;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.planned;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class RegistryAdminOffTest {
    private static final ResourceId REGISTRY = ids(standard()).registry();

    private static Judged judged(Subject subject) {
        return Judged.by(new RegistryAdminOff(), subject);
    }

    @Test
    void keepsARegistryOpenedByRoles() {
        judged(standard()).isKept();
    }

    @Test
    void findsTheAdminUserAndAnonymousPull() {
        assertThat(judged(with(standard(), REGISTRY, "properties.adminUserEnabled", Json.of(true)))
                        .isBroken()
                        .cure())
                .isInstanceOf(Cure.Patch.class);
        judged(with(standard(), REGISTRY, "properties.anonymousPullEnabled", Json.of(true)))
                .isBroken();
    }

    @Test
    void findsAnIdentityThatCannotPull() {
        var bare = RoleAssignment.all(standard())
                .filter(held -> held.scope().id().equals(REGISTRY))
                .reduce(standard(), (left, held) -> without(left, held.id()), (one, other) -> other);
        assertThat(judged(bare).isBroken().expected()).contains("AcrPull");
    }

    @Test
    void findsThatRolesOnRepositoriesAreAskedFor() {
        var byRepository =
                with(standard(), REGISTRY, "properties.roleAssignmentMode", Json.of("AbacRepositoryPermissions"));
        assertThat(judged(byRepository).isBroken().expected()).contains("Repository Reader");
    }

    @Test
    void cannotTellWithoutTheRegistry() {
        judged(unread(standard(), REGISTRY)).isUnknown();
        judged(planned(ChoicesFixture.pickedUp())).isUnknown();
    }
}
