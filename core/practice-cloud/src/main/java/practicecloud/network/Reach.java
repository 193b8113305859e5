package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Lookup;

/// Whether something that runs somewhere reaches a service: names, rules, routes, the way out, and the service's
/// own firewall, in this order.
public record Reach(Lookup lookup) {

    private static final int HTTPS = 443;

    /// Where something runs.
    ///
    /// @param subnet       the subnet it is in; empty: none of the subscription's
    /// @param workspace    the workspace whose managed network it is in, where it has one
    /// @param spark        whether it is serverless Spark, which only some rules of a managed network let out
    /// @param ownAddresses whether its nodes have public addresses of their own
    public record Place(Optional<String> subnet, ObjectNode workspace, boolean spark, boolean ownAddresses) {

        boolean isManaged() {
            return subnet.isEmpty() && ManagedNetwork.isOn(workspace);
        }
    }

    /// How an attempt to reach a service ends.
    public enum Result {
        REACHED,
        /// The service answers that this address may not come in.
        REFUSED,
        /// Nobody answers at all.
        LOST
    }

    /// @param body a storage account, a vault, a registry or a workspace
    public Result to(Place place, JsonNode body) {
        var service = Service.of(body);
        if (ClosedPaths.between(lookup, place.subnet().orElse(""), service.id().text())) {
            return Result.LOST;
        }
        if (place.isManaged()) {
            return new ManagedNetwork(lookup, place.workspace()).to(service, place.spark());
        }
        return place.subnet()
                .map(id -> fromSubnet(place, id, service))
                .orElseGet(() -> service.isOpen() ? Result.REACHED : Result.REFUSED);
    }

    private Result fromSubnet(Place place, String id, Service service) {
        var subnet = lookup.resource(id).orElseGet(Tree::object);
        if (new PrivateLinks(lookup).lead(Id.of(id).above(), service)) {
            return lets(subnet, Traffic.within(HTTPS)) ? Result.REACHED : Result.LOST;
        }
        if (!lets(subnet, Traffic.to("Tcp", HTTPS, service.tag(), service.region()))) {
            return Result.LOST;
        }
        if (!service.isPublic()) {
            return Result.REFUSED;
        }
        return hasEndpoint(subnet, service)
                ? judged(service.isOpen() || service.allowsSubnet(id))
                : outside(place, subnet, service);
    }

    /// A service endpoint takes the traffic off routes and NAT, and shows the subnet instead of an address.
    private static boolean hasEndpoint(JsonNode subnet, Service service) {
        return !service.endpoint().isEmpty()
                && Tree.items(subnet, "properties.serviceEndpoints")
                        .map(endpoint -> endpoint.path("service").asText())
                        .anyMatch(name -> name.equalsIgnoreCase(service.endpoint())
                                || name.equalsIgnoreCase(service.endpoint() + ".Global"));
    }

    /// Storage of the same region is reached without a way out, and never by an address a rule could name.
    private Result outside(Place place, JsonNode subnet, Service service) {
        boolean near = service.isStorage() && Tree.says(network(place), "location", service.region());
        return switch (WayOut.of(lookup, subnet, place.ownAddresses())) {
            case WayOut.Closed closed -> near ? judged(service.isOpen()) : Result.LOST;
            case WayOut.Open(var address) ->
                judged(service.isOpen()
                        || !near && address.filter(service::allowsAddress).isPresent());
        };
    }

    private JsonNode network(Place place) {
        return place.subnet()
                .flatMap(id -> lookup.resource(Id.of(id).above().text()))
                .orElseGet(Tree::object);
    }

    private static Result judged(boolean in) {
        return in ? Result.REACHED : Result.REFUSED;
    }

    private boolean lets(JsonNode subnet, Traffic traffic) {
        return Tree.text(subnet, "properties.networkSecurityGroup.id")
                .flatMap(lookup::resource)
                .map(group -> new SecurityRules(group).allow(traffic))
                .orElse(true);
    }

    /// Whether it reaches a place on the Internet that is nobody's here.
    public boolean toInternet(Place place) {
        if (ClosedPaths.between(lookup, place.subnet().orElse(""), "Internet")) {
            return false;
        }
        if (place.isManaged()) {
            return Tree.says(place.workspace(), "properties.managedNetwork.isolationMode", "AllowInternetOutbound");
        }
        var subnet = place.subnet().flatMap(lookup::resource);
        return subnet.isEmpty()
                || lets(subnet.get(), Traffic.toInternet(HTTPS))
                        && WayOut.of(lookup, subnet.get(), place.ownAddresses()) instanceof WayOut.Open;
    }

    /// Why nodes in this subnet cannot work at all, for they must reach the services they are steered by; empty
    /// when they can.
    public Optional<String> stranded(Place place, String region) {
        var subnet = place.subnet().flatMap(lookup::resource);
        if (subnet.isEmpty()) {
            return Optional.empty();
        }
        if (ClosedPaths.between(lookup, place.subnet().orElse(""), "AzureMachineLearning")) {
            return Optional.of("the connection to AzureMachineLearning timed out");
        }
        for (var tag : new String[] {"AzureMachineLearning", "BatchNodeManagement", "AzureActiveDirectory"}) {
            if (!lets(subnet.get(), Traffic.to("Tcp", HTTPS, tag, region))) {
                return Optional.of("the network security group of the subnet does not let them reach " + tag);
            }
        }
        return switch (WayOut.of(lookup, subnet.get(), place.ownAddresses())) {
            case WayOut.Open open -> Optional.empty();
            case WayOut.Closed(var why) -> Optional.of("the subnet has no way to the Internet: " + why);
        };
    }
}
