package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// One thing a deployment did.
record GetDeploymentOperation(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}/operations/{operation}");
    }

    @Override
    public Reply answer(Request request) {
        var job = desk.shop().get(Target.of(request));
        var operation = request.parameter("operation");
        return Done.all(job, desk.site(job.order(), request)).stream()
                .filter(done -> Tree.says(done, "operationId", operation))
                .findFirst()
                .map(done -> Reply.json(200, done))
                .orElseThrow(() -> Refusal.of(
                        404,
                        "DeploymentOperationNotFound",
                        "The deployment operation '" + operation + "' could not be found."));
    }
}
