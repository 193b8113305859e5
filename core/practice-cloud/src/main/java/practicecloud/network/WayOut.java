package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import practicecloud.json.Tree;
import practicecloud.world.Lookup;

/// How a subnet reaches the Internet: by its routes, then through a NAT gateway, by the nodes' own addresses, or
/// by the implicit outbound access of older networks.
public sealed interface WayOut {

    /// It goes out.
    ///
    /// @param address what the far end sees; empty where nobody can name it beforehand
    record Open(Optional<String> address) implements WayOut {}

    /// Nothing leads out.
    record Closed(String why) implements WayOut {}

    /// @param ownAddresses whether the nodes have public addresses of their own
    static WayOut of(Lookup lookup, JsonNode subnet, boolean ownAddresses) {
        var hop = nextHop(lookup, subnet);
        return switch (hop) {
            case "none" -> new Closed("its route table drops what leaves for the Internet");
            // What an appliance or a gateway does beyond the network is not played: it is taken to let all out.
            case "virtualappliance", "virtualnetworkgateway" -> new Open(Optional.empty());
            default -> direct(lookup, subnet, ownAddresses);
        };
    }

    private static WayOut direct(Lookup lookup, JsonNode subnet, boolean ownAddresses) {
        var gateway = Tree.text(subnet, "properties.natGateway.id").flatMap(lookup::resource);
        var address = gateway.stream()
                .flatMap(nat -> Tree.items(nat, "properties.publicIpAddresses"))
                .flatMap(item -> Tree.text(item, "id").flatMap(lookup::resource).stream())
                .flatMap(found -> Tree.text(found, "properties.ipAddress").stream())
                .findFirst();
        if (address.isPresent()) {
            return new Open(address);
        }
        boolean implicit = Tree.at(subnet, "properties.defaultOutboundAccess").asBoolean(true);
        return ownAddresses || implicit
                ? new Open(Optional.empty())
                : new Closed("it is private and has no NAT gateway with a public address");
    }

    private static String nextHop(Lookup lookup, JsonNode subnet) {
        return Tree.text(subnet, "properties.routeTable.id")
                .flatMap(lookup::resource)
                .flatMap(table -> Tree.items(table, "properties.routes")
                        .map(route -> route.path("properties"))
                        .filter(route -> Tree.says(route, "addressPrefix", "0.0.0.0/0")
                                || Tree.says(route, "addressPrefix", "Internet"))
                        .map(route -> route.path("nextHopType").asText().toLowerCase(java.util.Locale.ROOT))
                        .findFirst())
                .orElse("internet");
    }
}
