package practicecloud.aml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.json.Tree;
import practicecloud.network.Addresses;
import practicecloud.world.Lookup;
import practicecloud.world.Table;

/// How many cores a subscription may use in a region, by family and in all, and how many it does. Families with
/// GPUs begin at nothing, as they do in Azure; low priority is counted in all only.
public record Quota(Lookup lookup, String region) {

    /// The line that counts every family.
    public static final String TOTAL = "total";

    private static final int CORES = 100;
    private static final int ALL_CORES = 300;
    private static final int CHEAP_CORES = 100;
    private static final int CLUSTERS = 500;
    private static final String TYPE = "Microsoft.MachineLearningServices/workspaces/computes";
    private static final String AML = "Microsoft.MachineLearningServices/";

    /// The families there are, each once.
    static List<String> families() {
        return Size.ALL.stream().map(Size::family).distinct().toList();
    }

    /// `Standard DSv2 Family` for `standardDSv2Family`: how the lines of quota call it.
    static String label(String family) {
        var words = family.replace("-", " ").replaceAll("(?i)^standard *", "").replaceAll(" *Family$", "");
        return "Standard " + words + " Family";
    }

    /// The cores of a family that may be used; a broken world may have fewer.
    int limit(String family) {
        for (var broken : lookup.scan(Table.FACTS, "broken/")) {
            if (Tree.says(broken, "quota.family", family) && isHere(broken)) {
                return Tree.at(broken, "quota.limit").asInt();
            }
        }
        if (family.equals(TOTAL)) {
            return ALL_CORES;
        }
        boolean gpus = Size.ALL.stream()
                .anyMatch(size -> size.family().equals(family) && size.power().gpus() > 0);
        return gpus ? 0 : CORES;
    }

    private boolean isHere(JsonNode broken) {
        return Tree.text(broken, "quota.region").orElse(region).equalsIgnoreCase(region);
    }

    /// What the subscription may use.
    ArrayNode limits() {
        var rows = Tree.array();
        for (var family : families()) {
            rows.add(row("quotas", family, label(family) + " Cluster Dedicated vCPUs", limit(family)));
        }
        return rows;
    }

    /// What it may use and uses.
    ArrayNode usages() {
        var rows = Tree.array();
        rows.add(row("usages", "Clusters", "Clusters", CLUSTERS)
                .put("currentValue", computes().size()));
        rows.add(row("usages", TOTAL, "Total Cluster Dedicated Regional vCPUs", limit(TOTAL))
                .put("currentValue", used(TOTAL, false, "")));
        rows.add(row("usages", "totalLowPriority", "Total Cluster LowPriority Regional vCPUs", CHEAP_CORES)
                .put("currentValue", used(TOTAL, true, "")));
        for (var family : families()) {
            rows.add(row("usages", family, label(family) + " Cluster Dedicated vCPUs", limit(family))
                    .put("currentValue", used(family, false, "")));
        }
        return rows;
    }

    private ObjectNode row(String list, String name, String words, int limit) {
        var row = Tree.object()
                .put(
                        "id",
                        "/subscriptions/" + Realm.SUBSCRIPTION + "/providers/" + AML + "locations/" + region + "/"
                                + list + "/" + name)
                .put("type", AML + "vmFamily/dedicatedCores/" + list)
                .put("limit", limit)
                .put("unit", "Count");
        row.putObject("name").put("value", words).put("localizedValue", words);
        return row;
    }

    private List<JsonNode> computes() {
        return StreamSupport.stream(
                        lookup.scan(Table.RESOURCES, "/subscriptions/").spliterator(), false)
                .filter(resource -> Tree.says(resource, "type", TYPE))
                .filter(compute -> Tree.says(compute, "properties.computeLocation", region))
                .filter(compute -> !Tree.says(compute, "properties.provisioningState", "Failed"))
                .toList();
    }

    /// The cores of nodes there are now.
    ///
    /// @param cheap   whether low priority is counted, else dedicated
    /// @param besides the id of a compute that is not counted
    private int used(String family, boolean cheap, String besides) {
        return computes().stream()
                .filter(compute -> !Tree.says(compute, "id", besides))
                .filter(compute -> isCheap(compute) == cheap)
                .mapToInt(compute -> Size.find(
                                compute.at("/properties/properties/vmSize").asText())
                        .filter(size -> family.equals(TOTAL) || size.family().equals(family))
                        .map(size -> size.power().cores() * Addresses.nodes(compute))
                        .orElse(0))
                .sum();
    }

    /// Whether its nodes are of low priority.
    public static boolean isCheap(JsonNode compute) {
        return Tree.says(compute, "properties.properties.vmPriority", "LowPriority");
    }

    /// Azure's sentence when a compute cannot have so many nodes; empty when it can. A cluster that begins with
    /// none must still be able to have one.
    ///
    /// @param compute the compute as it shall be
    public Optional<String> noRoomFor(JsonNode compute, Size size, int nodes) {
        int needed = size.power().cores() * Math.max(1, nodes);
        var own = compute.path("id").asText();
        boolean cheap = isCheap(compute);
        for (var line : cheap ? List.of(TOTAL) : List.of(size.family(), TOTAL)) {
            int limit = cheap ? CHEAP_CORES : limit(line);
            int taken = nodes > 0 ? used(line, cheap, own) : 0;
            if (taken + needed > limit) {
                return Optional.of("The specified subscription has a " + words(line) + " vCPU quota of " + limit
                        + inUse(taken) + " and cannot accomodate for at least " + Math.max(1, nodes)
                        + " requested managed compute node which maps to " + needed + " vCPUs. Talk to your"
                        + " Subscription Admin or refer to https://docs.microsoft.com/azure/machine-learning/"
                        + "how-to-manage-quotas#request-quota-increases to increase the quota.");
            }
        }
        return Optional.empty();
    }

    /// Azure's sentence when a job asks more nodes of a size than the family may ever have.
    public Optional<String> neverRoomFor(Size size, int nodes) {
        int needed = size.power().cores() * nodes;
        int limit = Math.min(limit(size.family()), limit(TOTAL));
        return needed <= limit
                ? Optional.empty()
                : Optional.of("JobNodeCountExceedsCoreQuota, The specified subscription has a " + words(size.family())
                        + " vCPU quota of " + limit + " and is less than the requested job node count of " + nodes
                        + " which maps to " + needed + " vCPUs. Talk to your Subscription Admin or refer to"
                        + " https://docs.microsoft.com/azure/machine-learning/how-to-manage-quotas"
                        + "#request-quota-increases to increase the quota.");
    }

    private static String words(String line) {
        return line.equals(TOTAL) ? "total" : label(line).replace(" Family", " family");
    }

    private static String inUse(int taken) {
        return taken == 0 ? "" : ", of which " + taken + " are in use,";
    }
}
