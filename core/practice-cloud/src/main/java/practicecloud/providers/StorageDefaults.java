package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// What the storage provider adds to an account.
final class StorageDefaults {

    private StorageDefaults() {}

    static void fill(Writing writing) {
        var name = writing.id().name();
        var now = writing.realm().clock().instant().toString();
        writing.preset("kind", "StorageV2");
        writing.preset("sku.name", "Standard_LRS");
        writing.set("sku.tier", writing.text("sku.name").orElse("").startsWith("Premium") ? "Premium" : "Standard");
        writing.preset("properties.accessTier", "Hot");
        writing.preset("properties.minimumTlsVersion", "TLS1_2");
        writing.preset("properties.supportsHttpsTrafficOnly", BooleanNode.TRUE);
        writing.preset("properties.allowBlobPublicAccess", BooleanNode.FALSE);
        writing.preset("properties.publicNetworkAccess", "Enabled");
        writing.preset("properties.networkAcls.bypass", "AzureServices");
        writing.preset("properties.networkAcls.defaultAction", "Allow");
        writing.preset("properties.networkAcls.ipRules", Tree.array());
        writing.preset("properties.networkAcls.virtualNetworkRules", Tree.array());
        writing.preset("properties.privateEndpointConnections", Tree.array());
        for (var rule : Tree.at(writing.body(), "properties.networkAcls.virtualNetworkRules")) {
            ((ObjectNode) rule).put("state", "Succeeded");
            Tree.putIfAbsent((ObjectNode) rule, "action", TextNode.valueOf("Allow"));
        }
        writing.keep("properties.creationTime", now);
        writing.set("properties.primaryLocation", writing.text("location").orElse(""));
        writing.set("properties.statusOfPrimary", "available");
        encryption(writing, now);
        for (var service : List.of("blob", "dfs", "file", "queue", "table")) {
            writing.set(
                    "properties.primaryEndpoints." + service, "https://" + name + "." + service + ".core.windows.net/");
        }
        writing.set("properties.primaryEndpoints.web", "https://" + name + ".z6.web.core.windows.net/");
    }

    private static void encryption(Writing writing, String now) {
        writing.preset("properties.encryption.keySource", "Microsoft.Storage");
        for (var service : List.of("blob", "file")) {
            var path = "properties.encryption.services." + service;
            writing.preset(path + ".keyType", "Account");
            writing.preset(path + ".enabled", BooleanNode.TRUE);
            writing.keep(path + ".lastEnabledTime", now);
        }
        for (var key : List.of("key1", "key2")) {
            writing.keep("properties.keyCreationTime." + key, now);
        }
    }

    /// Every account has its four services from the beginning.
    static void services(Writing writing) {
        for (var service : List.of("blobServices", "fileServices", "queueServices", "tableServices")) {
            var id = writing.id().child(service, "default");
            if (!writing.change().has(Table.RESOURCES, id.key())) {
                writing.change().put(Table.RESOURCES, id.key(), service(id));
            }
        }
    }

    private static ObjectNode service(Id id) {
        var body = Tree.object()
                .put("id", id.text())
                .put("name", "default")
                .put(
                        "type",
                        "Microsoft.Storage/storageAccounts/" + id.segments().get(8));
        var properties = body.putObject("properties");
        properties.putObject("cors").putArray("corsRules");
        if (id.segments().get(8).equals("blobServices")) {
            properties
                    .putObject("deleteRetentionPolicy")
                    .put("allowPermanentDelete", false)
                    .put("enabled", false);
        }
        return body;
    }
}
