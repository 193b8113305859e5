package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// The resource groups of a subscription.
public record ListGroups(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}/resourceGroups");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        return Lists.page(request, Lists.groups(realm, request));
    }
}
