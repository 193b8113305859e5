package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The regions of a subscription.
public record ListLocations() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}/locations");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        var body = Tree.object();
        body.set("value", Tree.array(Regions.ALL.stream().map(Regions.Region::body)));
        return Reply.json(200, body);
    }
}
