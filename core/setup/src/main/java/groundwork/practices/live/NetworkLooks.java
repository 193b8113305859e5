package groundwork.practices.live;

import groundwork.practices.EndpointView;
import groundwork.practices.Ids;
import groundwork.practices.SubnetView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.stream.Stream;

/// Looks at the networks compute is in, and at the private endpoints by which something is reached.
final class NetworkLooks {

    private static final String ZONE_LINKS = "virtualNetworkLinks";

    private final Looks looks;

    NetworkLooks(Looks looks) {
        this.looks = looks;
    }

    /// A subnet stands in the body of its network, which is read; and what the subnet names is read with it.
    void around(ResourceId subnet) {
        subnet.parent()
                .ifPresent(network -> looks.read(
                        network,
                        body -> body.items("properties.subnets").stream()
                                .filter(found -> found.text("name")
                                        .filter(subnet.name()::equalsIgnoreCase)
                                        .isPresent())
                                .forEach(this::named)));
        subnet.parent().ifPresent(this::addressesOf);
    }

    /// How many addresses are taken in each subnet of a network. Azure tells it under the id of the subnet, which
    /// is that of another body.
    void addressesOf(ResourceId network) {
        looks.list(
                SubnetView.allTaken(network), "", taken -> Ids.at(taken, "id").map(SubnetView::takenIn), counted -> {});
    }

    private void named(Json subnet) {
        Stream.of("networkSecurityGroup", "routeTable")
                .flatMap(name -> Ids.at(subnet, "properties." + name + ".id").stream())
                .forEach(id -> looks.read(id, body -> {}));
        Ids.at(subnet, "properties.natGateway.id")
                .ifPresent(id -> looks.read(
                        id,
                        gateway -> gateway.items("properties.publicIpAddresses").stream()
                                .flatMap(address -> Ids.at(address, "id").stream())
                                .forEach(address -> looks.read(address, body -> {}))));
    }

    /// The private endpoints a resource names as its own, with the zones their names are in.
    void endpointsOf(Json body) {
        body.items("properties.privateEndpointConnections").stream()
                .flatMap(connection -> Ids.at(connection, "properties.privateEndpoint.id").stream())
                .filter(id -> id.is(EndpointView.TYPE))
                .forEach(id -> {
                    looks.read(id, endpoint -> {});
                    looks.list(Looks.children(id, "privateDnsZoneGroups"), "", groups -> groups.forEach(this::zones));
                });
    }

    private void zones(Json group) {
        group.items("properties.privateDnsZoneConfigs").stream()
                .flatMap(config -> Ids.at(config, "properties.privateDnsZoneId").stream())
                .forEach(zone -> {
                    looks.read(zone, body -> {});
                    looks.list(Looks.children(zone, ZONE_LINKS), "", links -> {});
                });
    }
}
