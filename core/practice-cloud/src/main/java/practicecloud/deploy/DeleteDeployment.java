package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Takes a deployment off the list; what it made stays.
record DeleteDeployment(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.DELETE, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}");
    }

    @Override
    public Reply answer(Request request) {
        var target = Target.of(request);
        desk.shop().find(target.id()).filter(Job::isRunning).ifPresent(job -> {
            throw Refusal.of(
                    409,
                    "DeploymentActive",
                    "Unable to delete deployment '" + target.name() + "': it is still active.");
        });
        desk.shop().remove(target.id());
        return Reply.empty(204);
    }
}
