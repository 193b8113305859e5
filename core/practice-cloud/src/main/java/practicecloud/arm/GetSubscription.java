package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// One subscription.
public record GetSubscription() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        return Reply.json(200, Subscription.body());
    }
}
