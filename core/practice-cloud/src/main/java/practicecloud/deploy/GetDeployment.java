package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// A deployment: its state, parameters, outputs.
record GetDeployment(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}");
    }

    @Override
    public Reply answer(Request request) {
        return Reply.json(200, desk.shop().shown(Target.of(request)));
    }
}
