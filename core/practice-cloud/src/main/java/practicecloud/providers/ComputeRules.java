package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import practicecloud.aml.Size;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// Why a compute cannot be, as far as it shows at once.
final class ComputeRules {

    private ComputeRules() {}

    static void check(Writing writing) {
        var name = writing.id().name();
        if (!name.matches("[a-zA-Z](?![a-zA-Z0-9-]*-\\d+$)[a-zA-Z0-9-]{2,23}")) {
            throw Refusal.of(
                    400,
                    "BadArgument",
                    "The specified compute name '" + name + "' is invalid: 3 to 24 letters, digits and '-', the first a"
                            + " letter, and not '-' followed by digits at the end.");
        }
        if (writing.text("properties.computeType").isEmpty()) {
            throw Refusal.of(400, "BadArgument", "The property 'computeType' is required.");
        }
        checkSize(writing);
        checkFree(writing);
        checkUnchanged(writing);
    }

    /// The name of an instance is part of a host name, and so must be free in its region.
    private static void checkFree(Writing writing) {
        var region = writing.text("location").orElse("");
        boolean taken = writing.creates()
                && isInstance(writing.body())
                && Names.all(writing, "Microsoft.MachineLearningServices/workspaces/computes")
                        .filter(ComputeRules::isInstance)
                        .filter(other -> Tree.says(other, "properties.computeLocation", region))
                        .anyMatch(other -> Tree.says(other, "name", writing.id().name()));
        if (taken) {
            throw Refusal.of(
                    400,
                    "BadArgument",
                    "The compute instance name '" + writing.id().name() + "' is taken in the region '" + region
                            + "'. Names of compute instances must be unique in a region.");
        }
    }

    private static boolean isInstance(JsonNode compute) {
        return Tree.says(compute, "properties.computeType", "ComputeInstance");
    }

    private static void checkSize(Writing writing) {
        writing.text("properties.properties.vmSize")
                .filter(size -> Size.find(size).isEmpty())
                .ifPresent(size -> {
                    throw Refusal.of(
                            400,
                            "BadArgument",
                            "The specified VM size '" + size + "' is not offered in this region. See the list at"
                                    + " locations/vmSizes.");
                });
    }

    /// Size, priority, subnet and node addresses are chosen once.
    private static void checkUnchanged(Writing writing) {
        for (var fixed : List.of("vmSize", "vmPriority", "subnet.id", "enableNodePublicIp")) {
            var path = "properties.properties." + fixed;
            var old = writing.before()
                    .map(before -> Tree.at(before, path).asText())
                    .orElse("");
            var wanted = Tree.at(writing.body(), path).asText();
            if (!old.isEmpty() && !wanted.isEmpty() && !old.equalsIgnoreCase(wanted)) {
                throw Refusal.of(
                        400,
                        "BadArgument",
                        "The property '" + fixed + "' of a compute cannot be changed. Delete the compute and create it"
                                + " again.");
            }
        }
    }
}
