package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Whether something that runs somewhere reaches a service with a firewall.
public record Reach(World world) {

    /// Where something runs.
    ///
    /// @param subnet    the subnet it is in; empty: none of the subscription's
    /// @param workspace the workspace whose managed network it is in, where it has one
    /// @param spark     whether it is serverless Spark, which only some rules of a managed network let out
    public record Place(Optional<String> subnet, ObjectNode workspace, boolean spark) {}

    /// Whether the place reaches a storage account or a vault (`properties.networkAcls`).
    public boolean reaches(Place place, JsonNode service) {
        boolean open = !Tree.says(service, "properties.publicNetworkAccess", "Disabled");
        boolean closed = Tree.says(service, "properties.networkAcls.defaultAction", "Deny");
        if (open && !closed) {
            return true;
        }
        return open && byRule(place, service) || byEndpoint(place, service) || byManagedNetwork(place, service);
    }

    private static boolean byRule(Place place, JsonNode service) {
        return place.subnet().isPresent()
                && Tree.items(service, "properties.networkAcls.virtualNetworkRules")
                        .anyMatch(rule -> Tree.says(rule, "id", place.subnet().get()));
    }

    /// A private endpoint to the service in the same network.
    private boolean byEndpoint(Place place, JsonNode service) {
        if (place.subnet().isEmpty()) {
            return false;
        }
        var network = Id.of(place.subnet().get()).above().key();
        for (var resource : world.scan(Table.RESOURCES, "/subscriptions/")) {
            if (Tree.says(resource, "type", "Microsoft.Network/privateEndpoints")
                    && Id.of(Tree.text(resource, "properties.subnet.id").orElse("/"))
                            .above()
                            .key()
                            .equals(network)
                    && Tree.items(resource, "properties.privateLinkServiceConnections")
                            .anyMatch(link -> Tree.says(
                                    link,
                                    "properties.privateLinkServiceId",
                                    service.path("id").asText()))) {
                return true;
            }
        }
        return false;
    }

    /// A rule of the workspace's managed network that leads to the service.
    private static boolean byManagedNetwork(Place place, JsonNode service) {
        var network = Tree.at(place.workspace(), "properties.managedNetwork");
        if (place.subnet().isPresent()
                || network.path("isolationMode").asText("Disabled").equals("Disabled")) {
            return false;
        }
        return network.path("outboundRules").properties().stream()
                .map(rule -> rule.getValue().path("destination"))
                .filter(to ->
                        Tree.says(to, "serviceResourceId", service.path("id").asText()))
                .anyMatch(to -> !place.spark() || to.path("sparkEnabled").asBoolean());
    }
}
