package groundwork.practices.access;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;

/// Gives a role to somebody in a subject.
final class Given {

    private Given() {}

    static Subject to(Subject subject, ResourceId scope, String role, String principal, String type) {
        var id = scope.resource(RoleAssignment.TYPE, "eeeeeeee-0000-4000-8000-000000000001");
        var properties = Json.object(
                "roleDefinitionId",
                Role.definition(ChoicesFixture.SUBSCRIPTION, role),
                "principalId",
                principal,
                "principalType",
                type);
        return Subjects.adding(subject, id, Json.object("id", id, "properties", properties));
    }
}
