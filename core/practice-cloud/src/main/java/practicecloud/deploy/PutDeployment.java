package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Begins a deployment.
record PutDeployment(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.PUT, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}");
    }

    @Override
    public Reply answer(Request request) {
        var order = Order.of(request);
        desk.check(order.target());
        var before = desk.shop().find(order.target().id());
        before.filter(Job::isRunning).ifPresent(job -> {
            throw active(job);
        });
        var job = Job.begin(order, BackDoor.Visitor.of(request), desk.moment());
        var expansion = order.expand(desk.site(order, request), job.moment());
        desk.runner().begin(job, expansion);
        var follow = request.base() + job.id().text() + "/operationStatuses/" + Shown.statusId(job) + "?api-version="
                + request.apiVersion();
        var body = desk.shop().shown(order.target());
        return desk.wait(Reply.json(before.isPresent() ? 200 : 201, body).with("Azure-AsyncOperation", follow));
    }

    private static Refusal active(Job job) {
        return Refusal.of(
                409,
                "DeploymentActive",
                "Unable to edit or replace deployment '" + job.id().name() + "': previous deployment from '"
                        + job.moment().now() + "' is still active. Please see https://aka.ms/arm-deploy for usage"
                        + " details.");
    }
}
