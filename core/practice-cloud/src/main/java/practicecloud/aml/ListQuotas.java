package practicecloud.aml;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The quota of a subscription in a region, by family of machines.
public record ListQuotas() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/quotas");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set("value", Quota.limits(request.parameter("location")));
        return Reply.json(200, body);
    }
}
