package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// The deployments of a resource group or a subscription.
record ListDeployments(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/Microsoft.Resources/deployments");
    }

    @Override
    public Reply answer(Request request) {
        return Desk.page(desk.shop().list(Target.of(request)));
    }
}
