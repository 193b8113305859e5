package practicecloud.access;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Table;

/// Deletes a custom role that nobody has any more.
public record DeleteRoleDefinition(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.DELETE, "/{scope...}/providers/Microsoft.Authorization/roleDefinitions/{role}");
    }

    @Override
    public Reply answer(Request request) {
        var id = request.parameter("role");
        return realm.world().change(change -> {
            var there = change.get(Table.RESOURCES, Roles.key(id));
            if (there.isEmpty()) {
                return Reply.empty(204);
            }
            if (Assignments.any(realm.world(), assignment -> Roles.isOf(assignment, id))) {
                throw Refusal.of(
                        400,
                        "RoleDefinitionHasAssignments",
                        "There are existing role assignments referencing role (code: '" + id + "').");
            }
            change.remove(Table.RESOURCES, Roles.key(id));
            return Reply.json(200, there.get());
        });
    }
}
