package groundwork.blueprint;

import static groundwork.blueprint.Make.create;
import static groundwork.blueprint.Make.merge;
import static groundwork.blueprint.Make.tracked;
import static groundwork.blueprint.Make.why;
import static groundwork.terms.Say.later;

import groundwork.choices.Choices.Dependent;
import groundwork.choices.Choices.RegistryReach;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;

/// The virtual network, its one subnet, and the way out of it.
final class NetworkPart {

    private final Ids ids;

    private NetworkPart(Ids ids) {
        this.ids = ids;
    }

    static List<Resource> of(Ids ids) {
        return new NetworkPart(ids).resources();
    }

    private List<Resource> resources() {
        var all = new ArrayList<Resource>();
        if (ids.hasNat()) {
            all.add(publicIp());
            all.add(natGateway());
            all.add(SecurityRules.group(ids));
        }
        if (ids.hasEndpoint()) {
            all.addAll(ids.picked(Dependent.VIRTUAL_NETWORK).isPresent() ? pickedUp() : List.of(network()));
        }
        return all;
    }

    private Resource publicIp() {
        return create(
                ids.publicIp(),
                why(later("blueprint.address"), "computeNetwork", "NET-01"),
                tracked(
                        ids,
                        "sku",
                        Json.object("name", "Standard", "tier", "Regional"),
                        "properties",
                        Json.object("publicIPAllocationMethod", "Static", "publicIPAddressVersion", "IPv4")));
    }

    private Resource natGateway() {
        var addresses = Json.array(Json.object("id", ids.publicIp()));
        return create(
                ids.natGateway(),
                why(later("blueprint.nat"), "computeNetwork", "NET-01"),
                tracked(
                        ids,
                        "sku",
                        Json.object("name", "Standard"),
                        "properties",
                        Json.object("publicIpAddresses", addresses, "idleTimeoutInMinutes", 4)));
    }

    /// The subnet is written inside its network: a network written without it would take it away again.
    private Resource network() {
        var network = ids.choices().network();
        var space = Json.object(
                "addressPrefixes", Json.strings(network.addressSpace().toString()));
        var subnet = Json.object("name", ids.subnet().name(), "properties", subnetProperties());
        return create(
                ids.network(),
                why(later("blueprint.network"), "computeNetwork", "NET-05", "NET-06", "NET-11", "NET-12"),
                tracked(ids, "properties", Json.object("addressSpace", space, "subnets", Json.array(subnet))));
    }

    private List<Resource> pickedUp() {
        var network =
                merge(ids.network(), why(later("blueprint.your-network"), "virtualNetwork", "NET-05"), Json.object());
        var title = ids.ownSubnet() ? later("blueprint.subnet-compute") : later("blueprint.subnet-endpoint");
        var subnet = ids.pickedSubnet()
                ? merge(
                        ids.subnet(),
                        why(later("blueprint.your-subnet"), "virtualNetwork", "NET-05", "NET-06"),
                        Json.object("properties", reachAndPolicies()))
                : create(
                        ids.subnet(),
                        why(title, "virtualNetwork", "NET-05", "NET-06", "NET-11"),
                        Json.object("properties", subnetProperties()));
        return List.of(network, subnet);
    }

    private Json subnetProperties() {
        var properties = reachAndPolicies()
                .with("addressPrefix", Json.of(ids.choices().network().subnet().toString()))
                .with("defaultOutboundAccess", Json.of(false));
        return ids.hasNat()
                ? properties
                        .with("natGateway", Json.object("id", ids.natGateway()))
                        .with("networkSecurityGroup", Json.object("id", ids.securityGroup()))
                : properties;
    }

    private Json reachAndPolicies() {
        var policies = Json.object(
                "privateEndpointNetworkPolicies", "Disabled", "privateLinkServiceNetworkPolicies", "Disabled");
        return ids.ownSubnet() ? policies.with("serviceEndpoints", serviceEndpoints()) : policies;
    }

    private Json serviceEndpoints() {
        var services = new ArrayList<>(List.of("Microsoft.Storage", "Microsoft.KeyVault"));
        if (ids.registryReach() == RegistryReach.SERVICE_ENDPOINT) {
            services.add("Microsoft.ContainerRegistry");
        }
        return Json.array(services.stream().map(service -> Json.object("service", service)));
    }
}
