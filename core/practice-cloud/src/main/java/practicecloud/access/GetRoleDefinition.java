package practicecloud.access;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// One role definition, below whatever scope it is asked for.
public record GetRoleDefinition(Roles roles) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/Microsoft.Authorization/roleDefinitions/{role}");
    }

    @Override
    public Reply answer(Request request) {
        var id = request.parameter("role");
        return roles.find(id)
                .map(role -> Reply.json(200, Roles.shown(role, request.apiVersion())))
                .orElseThrow(() -> Roles.missing(id));
    }
}
