package groundwork.practices.network;

import groundwork.practices.Ids;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How traffic leaves a subnet: by a NAT gateway, by a route, or by Azure's default.
record WayOut(Subject subject, SubnetView subnet) {

    private static final String EVERYWHERE = "0.0.0.0/0";

    Optional<ResourceId> natGateway() {
        return Ids.at(subnet.body(), "properties.natGateway.id");
    }

    Optional<ResourceId> routeTable() {
        return Ids.at(subnet.body(), "properties.routeTable.id");
    }

    /// The gateway's body, where it was read.
    Optional<Json> gateway() {
        return natGateway().flatMap(subject.world()::find);
    }

    /// The public addresses of the gateway.
    List<ResourceId> addresses() {
        return gateway().stream()
                .flatMap(body -> body.items("properties.publicIpAddresses").stream())
                .flatMap(address -> Ids.at(address, "id").stream())
                .toList();
    }

    /// These addresses as a rule may name them: by value, or by what will be the value.
    List<Json> addressValues() {
        return addresses().stream()
                .<Json>flatMap(id -> Stream.concat(
                        Stream.of(new Json.Output(id, "properties.ipAddress")),
                        subject
                                .world()
                                .find(id)
                                .flatMap(body -> body.text("properties.ipAddress"))
                                .map(Json::of)
                                .stream()))
                .toList();
    }

    /// The type of the next hop of all traffic that no other route takes; empty without such a route, or where
    /// the table was not read.
    Optional<String> nextHop() {
        return routeTable().flatMap(subject.world()::find).stream()
                .flatMap(table -> table.items("properties.routes").stream())
                .filter(route -> route.text("properties.addressPrefix")
                        .filter(EVERYWHERE::equals)
                        .isPresent())
                .flatMap(route -> route.text("properties.nextHopType").stream())
                .findFirst();
    }

    /// What is written about Azure's own way out; empty where nothing is.
    Optional<Boolean> defaultOutbound() {
        return subnet.body().truth("properties.defaultOutboundAccess");
    }
}
