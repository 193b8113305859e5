package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.ArrayList;
import java.util.List;

/// Private endpoints, and the names by which they are found.
final class EndpointPart {

    private EndpointPart() {}

    /// The endpoint to the workspace with its two zones.
    static List<Resource> toWorkspace(Ids ids) {
        if (!ids.hasEndpoint()) {
            return List.of();
        }
        var suffixes = Suffixes.of(ids.choices().place().cloud());
        var target = new Target("mlw", later("blueprint.the-workspace"), "amlworkspace", ids.workspace());
        var choice = ids.ownSubnet() ? "computeNetwork" : "access";
        return endpoint(ids, target, List.of(suffixes.api(), suffixes.notebooks()), choice);
    }

    /// The endpoint to the registry with its zone.
    static List<Resource> toRegistry(Ids ids) {
        if (!ids.registryEndpoint()) {
            return List.of();
        }
        var suffixes = Suffixes.of(ids.choices().place().cloud());
        var target = new Target("cr", later("blueprint.the-registry"), "registry", ids.registry());
        return endpoint(ids, target, List.of(suffixes.registry()), "registryReach");
    }

    /// Where an endpoint leads.
    private record Target(String shortName, Wording what, String group, ResourceId id) {}

    private static List<Resource> endpoint(Ids ids, Target target, List<String> zoneNames, String choice) {
        var all = new ArrayList<Resource>();
        all.add(endpoint(ids, target, choice));
        for (var name : zoneNames) {
            var zone = zone(ids, name);
            all.add(Make.create(
                    zone, Make.why(later("blueprint.zone", "name", name), choice, "NET-09"), Make.global(ids)));
            all.add(link(ids, zone, choice));
        }
        all.add(names(ids, target, zoneNames, choice));
        return all;
    }

    private static ResourceId zone(Ids ids, String name) {
        return ids.group().resource("Microsoft.Network/privateDnsZones", name);
    }

    private static Resource endpoint(Ids ids, Target target, String choice) {
        var id = ids.endpoint(target.shortName());
        var link = Json.object("privateLinkServiceId", target.id(), "groupIds", Json.strings(target.group()));
        var connections = Json.array(Json.object("name", id.name(), "properties", link));
        var properties =
                Json.object("subnet", Json.object("id", ids.subnet()), "privateLinkServiceConnections", connections);
        return Make.create(
                id,
                Make.why(later("blueprint.endpoint", "what", target.what()), choice, "NET-09"),
                Make.tracked(ids, "properties", properties));
    }

    private static Resource link(Ids ids, ResourceId zone, String choice) {
        var network = Json.object("id", ids.network());
        return Make.create(
                zone.child("virtualNetworkLinks", ids.network().name()),
                Make.why(later("blueprint.zone-link", "name", zone.name()), choice, "NET-09"),
                Make.global(ids, "properties", Json.object("virtualNetwork", network, "registrationEnabled", false)));
    }

    /// Writes the endpoint's address into its zones.
    private static Resource names(Ids ids, Target target, List<String> zoneNames, String choice) {
        var configs = Json.array(zoneNames.stream()
                .map(name -> Json.object(
                        "name",
                        name.replace('.', '-'),
                        "properties",
                        Json.object("privateDnsZoneId", zone(ids, name)))));
        return Make.create(
                ids.endpoint(target.shortName()).child("privateDnsZoneGroups", "default"),
                Make.why(later("blueprint.endpoint-names", "what", target.what()), choice, "NET-09"),
                Json.object("properties", Json.object("privateDnsZoneConfigs", configs)));
    }
}
