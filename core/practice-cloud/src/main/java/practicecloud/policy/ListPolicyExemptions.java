package practicecloud.policy;

import practicecloud.arm.Extensions;
import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// Policy exemptions at a scope, above it and below it, or as a filter has it.
public record ListPolicyExemptions(Realm realm) implements Endpoint {

    private static final String TYPE = "Microsoft.Authorization/policyExemptions";

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/" + TYPE);
    }

    @Override
    public Reply answer(Request request) {
        var filter = request.query("$filter").orElse("");
        var body = Tree.object();
        body.set("value", Tree.array(Extensions.at(realm.world(), TYPE, request.parameter("scope"), filter)));
        return Reply.json(200, body);
    }
}
