package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The subscriptions the caller sees: one.
public record ListSubscriptions() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.putArray("value").add(Subscription.body());
        body.putObject("count").put("type", "Total").put("value", 1);
        return Reply.json(200, body);
    }
}
