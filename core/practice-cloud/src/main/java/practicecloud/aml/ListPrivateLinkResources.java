package practicecloud.aml;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// What a private endpoint to a workspace is called, and the DNS zones it needs.
public record ListPrivateLinkResources() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.MachineLearningServices/"
                        + "workspaces/{workspace}/privateLinkResources");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        var row = body.putArray("value").addObject();
        row.put("id", request.pathText() + "/amlworkspace")
                .put("name", "amlworkspace")
                .put("type", "Microsoft.MachineLearningServices/workspaces/privateLinkResources");
        var properties = row.putObject("properties").put("groupId", "amlworkspace");
        properties.putArray("requiredMembers").add("default").add("notebook");
        properties
                .putArray("requiredZoneNames")
                .add("privatelink.api.azureml.ms")
                .add("privatelink.notebooks.azure.net");
        return Reply.json(200, body);
    }
}
