package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.choices.Choices.Cluster;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Collection;
import java.util.List;

/// The clusters: no public address on a node, no local users, no way in by SSH.
final class ComputePart {

    private ComputePart() {}

    /// @param after the endpoint and its names, without which Azure refuses nodes that have no public address
    /// (facts 0.1)
    static List<Resource> of(Ids ids, Collection<ResourceId> after) {
        return ids.choices().compute().clusters().stream()
                .map(cluster -> cluster(ids, cluster, after))
                .toList();
    }

    private static Resource cluster(Ids ids, Cluster cluster, Collection<ResourceId> after) {
        var region = ids.choices().place().region().name();
        var identity = Json.object("type", "UserAssigned", "userAssignedIdentities", WorkspacePart.identities(ids));
        var properties = Json.object(
                "computeType",
                "AmlCompute",
                "computeLocation",
                region,
                "disableLocalAuth",
                true,
                "properties",
                nodes(ids, cluster));
        return Make.create(
                ids.cluster(cluster.name()),
                Make.why(
                        later("blueprint.cluster", "name", cluster.name()),
                        "clusters",
                        "NET-04",
                        "NET-05",
                        "IDN-02",
                        "IDN-06",
                        "IDN-07",
                        "CST-01",
                        "CST-02"),
                Make.tracked(ids, "identity", identity, "properties", properties),
                after);
    }

    private static Json nodes(Ids ids, Cluster cluster) {
        var scale = Json.object(
                "minNodeCount",
                0,
                "maxNodeCount",
                cluster.nodes(),
                "nodeIdleTimeBeforeScaleDown",
                "PT" + cluster.idleMinutes() + "M");
        Json nodes = Json.object(
                "vmSize",
                cluster.size(),
                "vmPriority",
                cluster.lowPriority() ? "LowPriority" : "Dedicated",
                "osType",
                "Linux",
                "scaleSettings",
                scale,
                "enableNodePublicIp",
                false,
                "remoteLoginPortPublicAccess",
                "Disabled");
        return ids.ownSubnet() ? nodes.with("subnet", Json.object("id", ids.subnet())) : nodes;
    }
}
