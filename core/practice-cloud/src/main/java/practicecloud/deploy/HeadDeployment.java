package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Whether there is a deployment: 204 or 404.
record HeadDeployment(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.HEAD, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}");
    }

    @Override
    public Reply answer(Request request) {
        var target = Target.of(request);
        boolean there = desk.shop().find(target.id()).isPresent();
        return Reply.empty(there ? 204 : 404);
    }
}
