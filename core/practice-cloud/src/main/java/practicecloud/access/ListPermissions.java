package practicecloud.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// What the caller may do at a scope: one element per role it has there.
public record ListPermissions(Decisions decisions) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/Microsoft.Authorization/permissions");
    }

    @Override
    public Reply answer(Request request) {
        var scope = Id.of(request.parameter("scope"));
        var given = decisions.permissions(request.caller().objectId(), scope);
        var body = Tree.object();
        body.set("value", Tree.array(given.stream().map(permission -> {
            ObjectNode shown = permission.deepCopy();
            return shown;
        })));
        return Reply.json(200, body);
    }
}
