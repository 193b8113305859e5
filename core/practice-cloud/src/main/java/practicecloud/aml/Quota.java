package practicecloud.aml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.json.Tree;
import practicecloud.world.Table;
import practicecloud.world.World;

/// How many cores a subscription may use, by family, and how many it does. Families with GPUs begin at nothing,
/// as they do in Azure.
public final class Quota {

    private static final int CORES = 100;
    private static final int CLUSTERS = 500;
    private static final String TYPE = "Microsoft.MachineLearningServices/workspaces/computes";

    private Quota() {}

    static int limit(Size size) {
        return size.power().gpus() > 0 ? 0 : CORES;
    }

    static ArrayNode limits(String region) {
        return Tree.array(families().map(size -> row(region, size.family(), limit(size))));
    }

    static ArrayNode usages(World world, String region) {
        var rows = Tree.array();
        rows.add(row(region, "Clusters", CLUSTERS)
                .put("currentValue", computes(world, region).size()));
        for (var size : families().toList()) {
            rows.add(row(region, size.family(), limit(size)).put("currentValue", used(world, region, size.family())));
        }
        return rows;
    }

    /// One size of each family.
    private static Stream<Size> families() {
        return Size.ALL.stream()
                .filter(size -> Size.ALL.stream()
                        .filter(other -> other.family().equals(size.family()))
                        .findFirst()
                        .orElseThrow()
                        .equals(size));
    }

    private static ObjectNode row(String region, String name, int limit) {
        var words = name.equals("Clusters") ? name : name + " Cluster Dedicated vCPUs";
        var row = Tree.object()
                .put(
                        "id",
                        "/subscriptions/" + Realm.SUBSCRIPTION
                                + "/providers/Microsoft.MachineLearningServices/locations/" + region + "/quotas/"
                                + name)
                .put("type", "Microsoft.MachineLearningServices/vmFamily/dedicatedCores/quotas")
                .put("limit", limit)
                .put("unit", "Count");
        row.putObject("name").put("value", name).put("localizedValue", words);
        return row;
    }

    private static List<JsonNode> computes(World world, String region) {
        return StreamSupport.stream(world.scan(Table.RESOURCES, "/").spliterator(), false)
                .filter(resource -> Tree.says(resource, "type", TYPE))
                .filter(compute -> Tree.says(compute, "properties.computeLocation", region))
                .toList();
    }

    /// The cores of nodes that run now.
    private static int used(World world, String region, String family) {
        return computes(world, region).stream()
                .mapToInt(compute -> Size.find(
                                compute.at("/properties/properties/vmSize").asText())
                        .filter(size -> size.family().equals(family))
                        .map(size -> size.power().cores() * nodes(compute))
                        .orElse(0))
                .sum();
    }

    private static int nodes(JsonNode compute) {
        return Tree.says(compute, "properties.computeType", "ComputeInstance")
                ? 1
                : compute.at("/properties/properties/currentNodeCount").asInt();
    }
}
