package practicecloud.access;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
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
            change.put(Table.RESOURCES, Roles.key(id), role);
            return Reply.json(201, role);
        });
    }
}
