package practicecloud.aml;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// How much of its quota a subscription uses in a region.
public record ListUsages(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/usages");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set("value", new Quota(realm.world(), request.parameter("location")).usages());
        return Reply.json(200, body);
    }
}
