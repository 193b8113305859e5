package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Everything in a subscription or a resource group, in short.
public record ListResources(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/resources");
    }

    @Override
    public Reply answer(Request request) {
        return Lists.page(request, Lists.resources(realm, request, request.parameter("scope")));
    }
}
