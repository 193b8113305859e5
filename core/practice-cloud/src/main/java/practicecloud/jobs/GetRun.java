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
import practicecloud.network.ClientAddress;
import practicecloud.network.Entry;
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
        var workspace = new Id(request.path().subList(2, 10));
        checkAddress(request, workspace);
        var job = workspace.child("jobs", request.parameter("run"));
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

    /// The workspace's own firewall guards its data plane, never Azure Resource Manager. Its words for an address
    /// that is not on the list are not established; these are those for a private workspace.
    private void checkAddress(Request request, Id workspace) {
        boolean open = realm.world()
                .get(Table.RESOURCES, workspace.key())
                .map(body -> new Entry(realm.world(), ClientAddress.of(request)).opens(body))
                .orElse(true);
        if (!open) {
            throw Refusal.of(
                    403, "UserError", "Access to workspace was denied based on workspace private link configuration.");
        }
    }
}
