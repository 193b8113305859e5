package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Brings up the network Azure keeps for a workspace: with the first compute, or when it is asked for. Its
/// private endpoints are approved by what the workspace's own identity may do at their targets.
final class ManagedNetworks {

    private static final String NETWORK = "properties.managedNetwork.";

    private ManagedNetworks() {}

    static boolean isOn(JsonNode workspace) {
        return !Tree.text(workspace, NETWORK + "isolationMode")
                .orElse("Disabled")
                .equalsIgnoreCase("Disabled");
    }

    /// @param spark whether serverless Spark shall find it ready, too
    /// @return its status, which stands in the workspace from now on
    static ObjectNode provision(Writing workspace, boolean spark) {
        if (!isOn(workspace.body())) {
            throw Refusal.of(400, "UserError", "The workspace has no managed network: its isolation mode is Disabled.");
        }
        boolean ready = spark
                || Tree.at(workspace.body(), NETWORK + "status.sparkReady").asBoolean();
        var status = Tree.object().put("status", "Active").put("sparkReady", ready);
        workspace.set(NETWORK + "status", status);
        for (var rule : Tree.at(workspace.body(), NETWORK + "outboundRules").properties()) {
            raise(workspace, rule.getKey(), (ObjectNode) rule.getValue());
        }
        return status;
    }

    private static void raise(Writing workspace, String name, ObjectNode rule) {
        var target = Tree.text(rule, "destination.serviceResourceId");
        boolean up = target.map(id -> approves(workspace, id)).orElse(true);
        rule.put("status", up ? "Active" : "Failed");
        if (!up) {
            rule.put(
                    "errorInformation",
                    "The identity of the workspace may not approve private endpoint connections at " + target.orElse("")
                            + ".");
        }
        var id = workspace.id().child("outboundRules", name);
        workspace.read(id.text()).ifPresent(child -> {
            var copy = child.deepCopy();
            copy.set("properties", rule.deepCopy());
            workspace.change().put(Table.RESOURCES, id.key(), copy);
        });
    }

    /// A system-assigned identity is given the right by Azure itself; endpoints to the own workspace need none.
    private static boolean approves(Writing workspace, String target) {
        var id = Id.of(target);
        if (id.key().equals(workspace.id().key())) {
            return true;
        }
        var action = workspace.realm().types().spelled(id.type()) + "/privateEndpointConnectionsApproval/action";
        return principal(workspace)
                .map(who -> workspace.realm().guard().allows(who, action, id))
                .orElse(true);
    }

    private static Optional<String> principal(Writing workspace) {
        var primary = workspace.text("properties.primaryUserAssignedIdentity").orElse("");
        return Tree.at(workspace.body(), "identity.userAssignedIdentities").properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(primary))
                .map(entry -> entry.getValue().path("principalId").asText())
                .findFirst();
    }
}
