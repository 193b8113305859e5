package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;
import practicecloud.world.Lookup;
import practicecloud.world.Table;

/// The addresses of a subnet: one for each private endpoint and each node; Azure keeps five for itself.
public record Addresses(Lookup lookup, JsonNode subnet) {

    private static final int KEPT = 5;

    /// How many there are for use.
    public int usable() {
        return StreamSupport.stream(prefixes().spliterator(), false)
                .mapToInt(prefix -> 32 - Integer.parseInt(prefix.substring(prefix.indexOf('/') + 1)))
                .map(bits -> bits < 3 || bits > 30 ? 0 : (1 << bits) - KEPT)
                .sum();
    }

    private Iterable<String> prefixes() {
        var many = Tree.items(subnet, "properties.addressPrefixes").map(JsonNode::asText);
        var one = Tree.text(subnet, "properties.addressPrefix").stream();
        return java.util.stream.Stream.concat(one, many)
                .filter(prefix -> prefix.matches("[0-9.]+/[0-9]+"))
                .distinct()
                .toList();
    }

    /// How many are taken.
    public int used() {
        return taken(Optional.empty());
    }

    /// How many others take.
    ///
    /// @param besides the id of what is not counted
    private int taken(Optional<String> besides) {
        var id = subnet.path("id").asText();
        int used = 0;
        for (var resource : lookup.scan(Table.RESOURCES, "/subscriptions/")) {
            if (besides.filter(own -> Tree.says(resource, "id", own)).isEmpty()) {
                used += of(resource, id);
            }
        }
        return used;
    }

    private static int of(JsonNode resource, String subnet) {
        if (Tree.says(resource, "type", "Microsoft.Network/privateEndpoints")) {
            return Tree.says(resource, "properties.subnet.id", subnet) ? 1 : 0;
        }
        boolean compute = Tree.says(resource, "type", "Microsoft.MachineLearningServices/workspaces/computes");
        return compute && Tree.says(resource, "properties.properties.subnet.id", subnet) ? nodes(resource) : 0;
    }

    /// The nodes a compute has: an instance is one, stopped or not.
    public static int nodes(JsonNode compute) {
        if (Tree.says(compute, "properties.computeType", "ComputeInstance")) {
            return 1;
        }
        return Tree.at(compute, "properties.properties.currentNodeCount").asInt();
    }

    /// Azure's sentence when there is no room; empty when there is.
    ///
    /// @param owner the id of what wants them, whose present addresses do not count
    public Optional<String> noRoomFor(int wanted, String owner) {
        return taken(Optional.of(owner)) + wanted <= usable()
                ? Optional.empty()
                : Optional.of("Subnet " + subnet.path("name").asText() + " with address prefix "
                        + String.join(",", prefixes()) + " does not have enough capacity for " + wanted
                        + " IP addresses.");
    }
}
