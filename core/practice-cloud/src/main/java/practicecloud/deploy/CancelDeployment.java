package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Stops a deployment: nothing more begins.
record CancelDeployment(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}/cancel");
    }

    @Override
    public Reply answer(Request request) {
        desk.runner().cancel(desk.shop().get(Target.of(request)));
        return Reply.empty(204);
    }
}
