package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import practicecloud.aml.Size;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// Why a compute cannot be: its shape at once, its network only while it is provisioned.
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
        checkUnchanged(writing);
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

    static void checkNetwork(Writing writing) {
        var nodes = Tree.at(writing.body(), "properties.properties");
        var open = nodes.path("enableNodePublicIp");
        var subnet = Tree.text(nodes, "subnet.id");
        if (subnet.isEmpty() || !open.isBoolean() || open.asBoolean()) {
            return;
        }
        var workspace = writing.read(writing.id().above().text()).orElseGet(Tree::object);
        boolean linked = Tree.items(workspace, "properties.privateEndpointConnections")
                .anyMatch(connection ->
                        Tree.says(connection, "properties.privateLinkServiceConnectionState.status", "Approved"));
        if (!linked) {
            throw failed(writing, "Provided EnableNodePublicIp 'False' requires workspace private endpoint.");
        }
        var place = writing.read(subnet.get())
                .orElseThrow(() -> failed(writing, "The specified subnet " + subnet.get() + " was not found."));
        if (isOn(place, "privateEndpointNetworkPolicies") || isOn(place, "privateLinkServiceNetworkPolicies")) {
            throw failed(
                    writing,
                    "The specified subnet " + subnet.get() + " has PrivateLinkServiceNetworkPolicies or"
                            + " PrivateEndpointNetworkPolicies enabled. Please disable them to provision"
                            + " cluster/instance with no public IP. For more information see"
                            + " https://aka.ms/AMLPLNetPolicies");
        }
    }

    private static boolean isOn(JsonNode subnet, String policy) {
        return !Tree.says(subnet, "properties." + policy, "Disabled");
    }

    /// The provider puts its error as JSON text into the message.
    private static Refusal failed(Writing writing, String message) {
        var inner = Tree.object();
        inner.putObject("error").put("code", "UserError").put("message", message);
        inner.putObject("correlation").put("operation", writing.change().uuid("correlation"));
        inner.put("environment", writing.text("location").orElse(""))
                .put("location", writing.text("location").orElse(""))
                .put("time", writing.realm().clock().instant().toString())
                .put("componentName", "machinelearningcompute");
        return Refusal.of(400, "UserError", inner.toString());
    }
}
