package practicecloud.access;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// Role definitions at a scope, built-in and custom.
public record ListRoleDefinitions(Roles roles) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/Microsoft.Authorization/roleDefinitions");
    }

    @Override
    public Reply answer(Request request) {
        var filter = request.query("$filter").orElse("");
        var body = Tree.object();
        body.set(
                "value",
                Tree.array(roles.all()
                        .filter(role -> Roles.reaches(role, request.parameter("scope")))
                        .filter(role -> Roles.fits(role, filter))
                        .map(role -> Roles.shown(role, request.apiVersion()))));
        return Reply.json(200, body);
    }
}
