package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// How far a deployment is: the address its start answers.
record GetDeploymentStatus(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}/operationStatuses/{operation}");
    }

    @Override
    public Reply answer(Request request) {
        var job = desk.shop().get(Target.of(request));
        var body = Tree.object().put("status", job.status());
        job.error().ifPresent(error -> body.set("error", error));
        return job.isRunning() ? desk.wait(Reply.json(200, body)) : Reply.json(200, body);
    }
}
