package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Lookup;
import practicecloud.world.Table;

/// Private endpoints and the names that lead to them. An endpoint nobody's DNS knows is not found: its names
/// still mean the public address.
record PrivateLinks(Lookup lookup) {

    /// Whether a machine in the network is led to the service through a private endpoint.
    boolean lead(Id network, Service service) {
        return endpoints(network)
                .filter(endpoint -> Tree.items(endpoint, "properties.privateLinkServiceConnections")
                        .anyMatch(link -> isTo(link, service)))
                .anyMatch(endpoint -> isNamed(network, endpoint, service));
    }

    private Stream<JsonNode> endpoints(Id network) {
        return all("/subscriptions/")
                .filter(resource -> Tree.says(resource, "type", "Microsoft.Network/privateEndpoints"))
                .filter(endpoint -> Tree.text(endpoint, "properties.subnet.id")
                        .map(subnet -> Id.of(subnet).above().key().equals(network.key()))
                        .orElse(false));
    }

    private Stream<JsonNode> all(String prefix) {
        return StreamSupport.stream(lookup.scan(Table.RESOURCES, prefix).spliterator(), false);
    }

    private static boolean isTo(JsonNode link, Service service) {
        return Tree.says(link, "properties.privateLinkServiceId", service.id().text())
                && Tree.items(link, "properties.groupIds")
                        .anyMatch(group -> group.asText().equalsIgnoreCase(service.group()))
                && Tree.says(link, "properties.privateLinkServiceConnectionState.status", "Approved");
    }

    private boolean isNamed(Id network, JsonNode endpoint, Service service) {
        var groups = Id.of(endpoint.path("id").asText()).below() + "privatednszonegroups/";
        return all(groups)
                .flatMap(group -> Tree.items(group, "properties.privateDnsZoneConfigs"))
                .map(config ->
                        Id.of(Tree.text(config, "properties.privateDnsZoneId").orElse("/")))
                .filter(zone -> zone.name().toLowerCase(Locale.ROOT).startsWith(service.zone()))
                .anyMatch(zone -> all(zone.below() + "virtualnetworklinks/")
                        .anyMatch(link -> Tree.says(link, "properties.virtualNetwork.id", network.text())));
    }
}
