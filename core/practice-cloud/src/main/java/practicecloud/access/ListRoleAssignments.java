package practicecloud.access;

import practicecloud.arm.Realm;
import practicecloud.entra.Directory;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// Role assignments at a scope, above it and below it, or those a filter picks.
public record ListRoleAssignments(Realm realm, Directory directory) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/Microsoft.Authorization/roleAssignments");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set(
                "value",
                Tree.array(Assignments.at(
                        realm.world(),
                        directory,
                        request.parameter("scope"),
                        request.query("$filter").orElse(""))));
        return Reply.json(200, body);
    }
}
