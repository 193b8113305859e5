package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A private endpoint with the one connection it makes.
public record EndpointView(ResourceId id, Json body) {

    public static final String TYPE = "Microsoft.Network/privateEndpoints";

    /// The endpoints that lead to `target` by the group `group` (`amlworkspace`, `blob`).
    public static List<EndpointView> to(Subject subject, ResourceId target, String group) {
        return subject.ofType(TYPE)
                .map(entry -> new EndpointView(entry.getKey(), entry.getValue()))
                .filter(endpoint -> endpoint.leadsTo(target, group))
                .toList();
    }

    private Stream<Json> connections() {
        return Stream.of("privateLinkServiceConnections", "manualPrivateLinkServiceConnections")
                .flatMap(member -> body.items("properties." + member).stream());
    }

    private boolean leadsTo(ResourceId target, String group) {
        return connections()
                .filter(connection -> Ids.at(connection, "properties.privateLinkServiceId")
                        .filter(target::equals)
                        .isPresent())
                .flatMap(connection -> connection.items("properties.groupIds").stream())
                .anyMatch(item -> item instanceof Json.Str(var name) && name.equalsIgnoreCase(group));
    }

    /// Azure's word for the connection (`Approved`, `Pending`); empty while it is only planned.
    public Optional<String> state() {
        return connections()
                .flatMap(connection -> connection.text("properties.privateLinkServiceConnectionState.status").stream())
                .findFirst();
    }

    /// Whether traffic passes, or will once the endpoint is built: who builds it may approve it.
    public boolean isApproved() {
        return state().map("Approved"::equalsIgnoreCase).orElse(!Unread.isLive(body));
    }

    public Optional<ResourceId> subnet() {
        return Ids.at(body, "properties.subnet.id");
    }

    /// The private DNS zones its names are written to.
    public List<ResourceId> zones(Subject subject) {
        return subject.ofType(TYPE + "/privateDnsZoneGroups")
                .filter(entry -> entry.getKey().isWithin(id))
                .flatMap(entry -> entry.getValue().items("properties.privateDnsZoneConfigs").stream())
                .flatMap(config -> Ids.at(config, "properties.privateDnsZoneId").stream())
                .toList();
    }
}
