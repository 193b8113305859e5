package practicecloud.aml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// The hosts a workspace's computes must reach, as the service itself lists them.
public record ListOutboundDependencies(Realm realm) implements Endpoint {

    /// The segments of the path up to the workspace.
    private static final int WORKSPACE = 8;

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.MachineLearningServices/"
                        + "workspaces/{workspace}/outboundNetworkDependenciesEndpoints");
    }

    @Override
    public Reply answer(Request request) {
        var id = new Id(request.path().subList(0, WORKSPACE));
        var workspace = realm.world()
                .get(Table.RESOURCES, id.key())
                .orElseThrow(() -> Refusal.of(
                        404,
                        "ResourceNotFound",
                        "The Resource 'Microsoft.MachineLearningServices/workspaces/" + id.name()
                                + "' was not found."));
        var region = workspace.path("location").asText();
        var rows = Tree.array();
        category(rows, "Azure Active Directory", 443, "login.microsoftonline.com");
        category(rows, "Azure portal", 443, "management.azure.com");
        category(rows, "Azure Machine Learning", 443, "*.azureml.ms", "*.instances.azureml.ms", "ml.azure.com");
        category(
                rows,
                "Azure Batch",
                443,
                "*." + region + ".batch.azure.com",
                "*." + region + ".service.batch.azure.com");
        category(rows, "Azure Storage", 443, "*.blob.core.windows.net", "*.file.core.windows.net");
        category(rows, "Microsoft Container Registry", 443, "mcr.microsoft.com", "*.data.mcr.microsoft.com");
        var body = Tree.object();
        body.set("value", rows);
        return Reply.json(200, body);
    }

    private static void category(ArrayNode rows, String name, int port, String... hosts) {
        var row = rows.addObject().putObject("properties");
        row.put("category", name);
        var endpoints = row.putArray("endpoints");
        for (var host : hosts) {
            var endpoint = endpoints.addObject().put("domainName", host);
            endpoint.putArray("endpointDetails").addObject().put("port", port);
        }
    }
}
