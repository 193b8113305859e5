package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import practicecloud.arm.Needed;
import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Creates or changes a custom role. Azure answers 201 to both.
public record PutRoleDefinition(Realm realm, Roles roles) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.PUT, "/{scope...}/providers/Microsoft.Authorization/roleDefinitions/{role}");
    }

    @Override
    public Reply answer(Request request) {
        var sent = request.json();
        return realm.world().change(change -> {
            var id = request.parameter("role");
            var role = CustomRole.of(id, sent, roles);
            mayWrite(request, role);
            change.put(Table.RESOURCES, Roles.key(id), role);
            return Reply.json(201, role);
        });
    }

    /// Whoever makes a role must be allowed to at every scope it can be given at.
    private void mayWrite(Request request, JsonNode role) {
        Tree.items(role, "properties.assignableScopes").forEach(scope -> {
            var needed = new Needed("Microsoft.Authorization/roleDefinitions/write", Id.of(scope.asText()));
            if (!realm.guard().allows(request.caller().objectId(), needed.action(), needed.scope())) {
                throw Enforcement.refused(request, needed);
            }
        });
    }
}
