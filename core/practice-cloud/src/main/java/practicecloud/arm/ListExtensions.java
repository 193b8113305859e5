package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// What hangs on scopes, of one type: locks, deny assignments, what there is of policies. A list shows what is at
/// a scope, above it and below it, or what a filter picks.
///
/// @param type `Microsoft.Authorization/locks`
public record ListExtensions(Realm realm, String type) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/" + type);
    }

    @Override
    public Reply answer(Request request) {
        var filter = request.query("$filter").orElse("");
        var body = Tree.object();
        body.set("value", Tree.array(Extensions.at(realm.world(), type, request.parameter("scope"), filter)));
        return Reply.json(200, body);
    }
}
