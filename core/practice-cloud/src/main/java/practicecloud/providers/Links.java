package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// What a private endpoint changes elsewhere: it is known to its subnet and to the service it leads to.
final class Links {

    private Links() {}

    /// Approved at once for whoever may approve at the target, else waiting for somebody who may.
    static ObjectNode state(Writing endpoint, String target) {
        var id = Id.of(target);
        var action = endpoint.realm().types().spelled(id.type()) + "/privateEndpointConnectionsApproval/action";
        boolean may = endpoint.realm().guard().allows(endpoint.how().caller(), action, id);
        return Tree.object()
                .put("status", may ? "Approved" : "Pending")
                .put("description", may ? "Auto-Approved" : "")
                .put("actionsRequired", "None");
    }

    static void connect(Writing endpoint) {
        var self = Tree.object().put("id", endpoint.id().text());
        subnet(endpoint, "privateEndpoints", list -> with(list, self));
        targets(endpoint).forEach(target -> link(endpoint, target, list -> with(list, connection(endpoint, target))));
        endpoint.set("properties.customDnsConfigs", names(endpoint));
    }

    static void disconnect(Writing endpoint) {
        subnet(endpoint, "privateEndpoints", list -> without(list, endpoint.id().text(), "id"));
        targets(endpoint)
                .forEach(target -> link(
                        endpoint,
                        target,
                        list -> without(list, endpoint.id().text(), "properties.privateEndpoint.id")));
    }

    private static Stream<String> targets(Writing endpoint) {
        return Tree.items(endpoint.body(), "properties.privateLinkServiceConnections")
                .map(connection ->
                        Tree.text(connection, "properties.privateLinkServiceId").orElse(""));
    }

    /// The first address of the subnet that is free: Azure keeps the first four.
    static String address(Writing endpoint) {
        var subnet =
                endpoint.text("properties.subnet.id").flatMap(endpoint::read).orElseGet(Tree::object);
        var prefix = Tree.text(subnet, "properties.addressPrefix")
                .or(() -> Tree.items(subnet, "properties.addressPrefixes")
                        .map(JsonNode::asText)
                        .findFirst())
                .orElse("10.0.0.0/24");
        var parts = prefix.split("/")[0].split("\\.");
        int place = 0;
        for (var other : Tree.at(subnet, "properties.privateEndpoints")) {
            if (other.path("id").asText().equalsIgnoreCase(endpoint.id().text())) {
                break;
            }
            place++;
        }
        return parts[0] + "." + parts[1] + "." + parts[2] + "." + (Integer.parseInt(parts[3]) + 4 + place);
    }

    private static JsonNode names(Writing endpoint) {
        var address = Tree.array().add(address(endpoint));
        return Tree.array(targets(endpoint)
                .flatMap(target -> hosts(endpoint, target).stream())
                .map(host -> {
                    var name = Tree.object().put("fqdn", host);
                    name.set("ipAddresses", address);
                    return name;
                }));
    }

    private static List<String> hosts(Writing endpoint, String target) {
        var id = Id.of(target);
        var body = endpoint.read(target).orElseGet(Tree::object);
        if (id.is("Microsoft.MachineLearningServices/workspaces")) {
            var workspace = Tree.text(body, "properties.workspaceId").orElse("");
            var region = Tree.text(body, "location").orElse("");
            return List.of(
                    workspace + ".workspace." + region + ".api.azureml.ms",
                    "ml-" + id.name() + "-" + region + "-" + workspace + "." + region + ".notebooks.azure.net");
        }
        if (id.is("Microsoft.Storage/storageAccounts")) {
            return Tree.items(endpoint.body(), "properties.privateLinkServiceConnections")
                    .flatMap(connection -> Tree.items(connection, "properties.groupIds"))
                    .map(service -> id.name() + "." + service.asText() + ".core.windows.net")
                    .toList();
        }
        if (id.is("Microsoft.KeyVault/vaults")) {
            return List.of(id.name() + ".vaultcore.azure.net");
        }
        return Tree.text(body, "properties.loginServer").map(List::of).orElse(List.of());
    }

    private static ObjectNode connection(Writing endpoint, String target) {
        var id = Id.of(target);
        var name =
                endpoint.id().name() + "." + endpoint.realm().clock().instant().getEpochSecond();
        var connection = Tree.object()
                .put("id", target + "/privateEndpointConnections/" + name)
                .put("name", name)
                .put("type", endpoint.realm().types().spelled(id.type()) + "/privateEndpointConnections");
        var properties = connection.putObject("properties").put("provisioningState", "Succeeded");
        properties.putObject("privateEndpoint").put("id", endpoint.id().text());
        properties.set("privateLinkServiceConnectionState", state(endpoint, target));
        return connection;
    }

    private static void subnet(Writing endpoint, String list, UnaryOperator<List<JsonNode>> change) {
        endpoint.text("properties.subnet.id").flatMap(endpoint::read).ifPresent(subnet -> {
            endpoint.store(changed(subnet, "properties." + list, change));
            Subnets.mirror(endpoint, Id.of(subnet.path("id").asText()).above());
        });
    }

    private static void link(Writing endpoint, String target, UnaryOperator<List<JsonNode>> change) {
        endpoint.read(target)
                .ifPresent(body -> endpoint.store(changed(body, "properties.privateEndpointConnections", change)));
    }

    private static ObjectNode changed(ObjectNode body, String path, UnaryOperator<List<JsonNode>> change) {
        var copy = body.deepCopy();
        Tree.put(copy, path, Tree.array(change.apply(Tree.items(copy, path).toList()).stream()));
        return copy;
    }

    private static List<JsonNode> with(List<JsonNode> list, JsonNode item) {
        var all = new ArrayList<>(list);
        all.add(item);
        return all;
    }

    private static List<JsonNode> without(List<JsonNode> list, String id, String path) {
        return list.stream().filter(item -> !Tree.says(item, path, id)).toList();
    }
}
