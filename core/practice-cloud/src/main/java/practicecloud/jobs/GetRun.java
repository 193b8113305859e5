package practicecloud.jobs;

import practicecloud.arm.Realm;
import practicecloud.entra.Audience;
import practicecloud.entra.Tokens;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// The run history of a job: the only place that tells why it failed.
public record GetRun(Realm realm, Tokens tokens) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/history/v1.0/subscriptions/{subscription}/resourceGroups/{group}/providers/"
                        + "Microsoft.MachineLearningServices/workspaces/{workspace}/runs/{run}");
    }

    @Override
    public Reply answer(Request request) {
        var caller = tokens.check(request, Audience.MACHINE_LEARNING, Audience.MANAGEMENT)
                .objectId();
        var job = new Id(request.path().subList(2, 10)).child("jobs", request.parameter("run"));
        var action = "Microsoft.MachineLearningServices/workspaces/experiments/runs/read";
        if (!realm.guard().allows(caller, action, job)) {
            throw Refusal.of(403, "UserError", "The user does not have access to run '" + job.name() + "'.");
        }
        var there = realm.world()
                .get(Table.RESOURCES, job.key())
                .orElseThrow(() -> Refusal.of(404, "UserError", "Run " + job.name() + " was not found."));
        var body = Tree.object()
                .put("runId", job.name())
                .put("status", Tree.text(there, "properties.status").orElse(""));
        Tree.text(there, "properties.properties.~error").ifPresent(why -> Tree.put(body, "error.error.message", why));
        return Reply.json(200, body);
    }
}
