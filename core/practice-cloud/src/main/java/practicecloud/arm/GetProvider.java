package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// One resource provider: whether it is registered, its types, regions and versions.
public record GetProvider(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}/providers/{provider}");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        return Reply.json(200, Providers.body(realm, Providers.spelled(realm, request.parameter("provider"))));
    }
}
