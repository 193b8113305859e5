package groundwork.practices.identity;

import static groundwork.practices.Subjects.adding;
import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class LeastIdentityTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new LeastIdentity(), subject);
    }

    private static Subject holding(ResourceId scope, String role) {
        var id = scope.resource(RoleAssignment.TYPE, "eeeeeeee-0000-4000-8000-000000000002");
        var principal = standard()
                .world()
                .find(ids(standard()).identity())
                .orElseThrow()
                .at("properties.principalId");
        var definition = Role.definition(ChoicesFixture.SUBSCRIPTION, role);
        return adding(
                standard(),
                id,
                Json.object(
                        "properties",
                        Json.object(
                                "roleDefinitionId",
                                definition,
                                "principalId",
                                principal,
                                "principalType",
                                "ServicePrincipal")));
    }

    @Test
    void keepsRolesOnResources() {
        judged(standard()).isKept();
    }

    @Test
    void findsARoleOnTheWholeSubscription() {
        var subscription = ResourceId.subscription(ChoicesFixture.SUBSCRIPTION);
        assertThat(judged(holding(subscription, Role.READER.id())).isBroken().seen())
                .contains("the subscription");
    }

    @Test
    void findsARoleThatGrantsRoles() {
        var owner = Role.find("8e3af657-a8ff-443c-a75c-2fe8c4bcb635").orElseThrow();
        assertThat(judged(holding(ids(standard()).group(), owner.id()))
                        .isBroken()
                        .seen())
                .contains("may grant roles");
    }

    @Test
    void cannotTellWhatAnUnknownRolePermits() {
        judged(holding(ids(standard()).group(), "99999999-9999-4999-8999-999999999999"))
                .isUnknown();
        judged(unread(standard(), standard().workspace().resource(RoleAssignment.TYPE, "*")))
                .isUnknown();
    }
}
