package practicecloud.policy;

import java.util.stream.Stream;
import practicecloud.arm.Extensions;
import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// Policy definitions at a scope: those people made there or above, and Azure's own.
public record ListPolicyDefinitions(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/" + Definitions.TYPE);
    }

    @Override
    public Reply answer(Request request) {
        var filter = request.query("$filter").orElse("");
        var scope = Id.of(request.parameter("scope"));
        var made = scope.upwards().stream().flatMap(place -> Extensions.on(realm.world(), Definitions.TYPE, place));
        var body = Tree.object();
        body.set(
                "value",
                Tree.array(Stream.concat(Definitions.builtIn(), made)
                        .filter(one -> !filter.contains("policyType")
                                || filter.contains(
                                        "'" + one.at("/properties/policyType").asText() + "'"))));
        return Reply.json(200, body);
    }
}
