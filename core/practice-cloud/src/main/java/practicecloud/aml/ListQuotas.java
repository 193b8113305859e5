package practicecloud.aml;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The quota of a subscription in a region, by family of machines.
public record ListQuotas(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/quotas");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set("value", new Quota(realm.world(), request.parameter("location")).limits());
        return Reply.json(200, body);
    }
}
