package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import practicecloud.arm.Realm;
import practicecloud.arm.Writing;
import practicecloud.blob.Containers;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// What the provider adds to a workspace.
final class WorkspaceDefaults {

    private static final List<String> LIST = List.of("ipAllowlist", "networkAcls");

    private WorkspaceDefaults() {}

    static void fill(Writing writing) {
        dropUnknown(writing);
        SoftDeletion.recover(writing);
        writing.preset("kind", "Default");
        writing.preset("sku.name", "Basic");
        writing.preset("sku.tier", "Basic");
        if (writing.text("properties.workspaceId").isEmpty()) {
            writing.keepDrawn("properties.workspaceId", "workspace id");
        }
        var region = writing.text("location").orElse("");
        var id = writing.text("properties.workspaceId").orElse("");
        writing.preset("properties.friendlyName", writing.id().name());
        writing.preset("properties.description", "");
        writing.set("properties.tenantId", Realm.TENANT);
        writing.preset("properties.discoveryUrl", "https://" + region + ".api.azureml.ms/discovery");
        writing.set(
                "properties.mlFlowTrackingUri",
                "azureml://" + region + ".api.azureml.ms/mlflow/v1.0"
                        + writing.id().text());
        writing.preset("properties.publicNetworkAccess", "Enabled");
        writing.preset("properties.hbiWorkspace", BooleanNode.FALSE);
        writing.preset("properties.v1LegacyMode", BooleanNode.FALSE);
        writing.preset("properties.allowPublicAccessWhenBehindVnet", BooleanNode.FALSE);
        writing.preset("properties.enableDataIsolation", BooleanNode.FALSE);
        writing.preset("properties.systemDatastoresAuthMode", "AccessKey");
        writing.preset("properties.managedNetwork.isolationMode", "Disabled");
        writing.preset("properties.privateLinkCount", IntNode.valueOf(0));
        var notebooks = writing.body().withObject("/properties/notebookInfo");
        notebooks
                .put(
                        "fqdn",
                        "ml-" + writing.id().name() + "-" + region + "-" + id + "." + region + ".notebooks.azure.net")
                .put("isPrivateLinkEnabled", false);
        writing.keepDrawn("properties.notebookInfo.resourceId", "notebook resource");
        hns(writing);
        connections(writing);
        rules(writing);
    }

    /// A version that does not know the allow list neither takes it nor loses it.
    private static void dropUnknown(Writing writing) {
        if (Aml.knowsAllowList(writing.how().version())) {
            return;
        }
        for (var name : LIST) {
            var path = "properties." + name;
            Tree.remove(writing.body(), path);
            writing.before()
                    .map(before -> Tree.at(before, path))
                    .filter(node -> !node.isMissingNode())
                    .ifPresent(node -> writing.set(path, node));
        }
    }

    /// A version that does not know the allow list does not show it either.
    static JsonNode shown(JsonNode body, String version) {
        boolean hides = !Aml.knowsAllowList(version)
                && LIST.stream().anyMatch(name -> body.path("properties").has(name));
        if (!hides) {
            return body;
        }
        ObjectNode copy = body.deepCopy();
        LIST.forEach(name -> Tree.remove(copy, "properties." + name));
        return copy;
    }

    private static void hns(Writing writing) {
        boolean hns = writing.text("properties.storageAccount")
                .flatMap(writing::read)
                .map(account -> Tree.at(account, "properties.isHnsEnabled").asBoolean())
                .orElse(false);
        writing.set("properties.storageHnsEnabled", hns);
    }

    private static void connections(Writing writing) {
        var kept = writing.before()
                .map(before -> Tree.at(before, "properties.privateEndpointConnections"))
                .filter(JsonNode::isArray);
        writing.set("properties.privateEndpointConnections", kept.orElseGet(Tree::array));
    }

    /// The outbound rules of a managed network, which are also children of their own.
    private static void rules(Writing writing) {
        var network = Tree.at(writing.body(), "properties.managedNetwork");
        if (network.path("isolationMode").asText().equals("Disabled")) {
            return;
        }
        writing.keepDrawn("properties.managedNetwork.networkId", "managed network");
        Tree.putIfAbsent(
                writing.body(),
                "properties.managedNetwork.status",
                Tree.object().put("status", "Inactive").put("sparkReady", false));
        OutboundRules.inside(writing);
    }

    /// The containers and datastores a workspace has from the beginning.
    static void datastores(Writing writing) {
        var id = writing.text("properties.workspaceId").orElse("");
        var account =
                Id.of(writing.text("properties.storageAccount").orElse("/")).name();
        writing.text("properties.storageAccount").map(Id::of).ifPresent(storage -> {
            Containers.put(writing.change(), storage, "azureml-blobstore-" + id);
            Containers.put(writing.change(), storage, "azureml");
        });
        datastore(writing, "workspaceblobstore", "AzureBlob", account, "azureml-blobstore-" + id);
        datastore(writing, "workspaceartifactstore", "AzureBlob", account, "azureml");
        datastore(writing, "workspacefilestore", "AzureFile", account, "azureml-filestore-" + id);
        datastore(writing, "workspaceworkingdirectory", "AzureFile", account, "code-" + id);
    }

    private static void datastore(Writing writing, String name, String type, String account, String place) {
        var id = writing.id().child("datastores", name);
        if (writing.change().has(Table.RESOURCES, id.key())) {
            return;
        }
        boolean keys = Tree.says(writing.body(), "properties.systemDatastoresAuthMode", "AccessKey");
        var body = Tree.object()
                .put("id", id.text())
                .put("name", name)
                .put("type", "Microsoft.MachineLearningServices/workspaces/datastores");
        var properties = body.putObject("properties")
                .put("datastoreType", type)
                .put("accountName", account)
                .put(type.equals("AzureFile") ? "fileShareName" : "containerName", place)
                .put("endpoint", "core.windows.net")
                .put("protocol", "https")
                .put("isDefault", name.equals("workspaceblobstore"))
                .put("serviceDataAccessAuthIdentity", "None");
        properties.putObject("credentials").put("credentialsType", keys ? "AccountKey" : "None");
        body.set("systemData", writing.body().path("systemData"));
        writing.change().put(Table.RESOURCES, id.key(), body);
    }
}
