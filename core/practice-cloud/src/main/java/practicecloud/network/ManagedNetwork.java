package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.json.Tree;
import practicecloud.network.Reach.Result;
import practicecloud.world.Lookup;

/// The network Azure keeps for a workspace: what its rules let out, once it is provisioned.
record ManagedNetwork(Lookup lookup, ObjectNode workspace) {

    /// Whether the workspace has one.
    static boolean isOn(JsonNode workspace) {
        return !Tree.text(workspace, "properties.managedNetwork.isolationMode")
                .orElse("Disabled")
                .equalsIgnoreCase("Disabled");
    }

    /// Serverless Spark comes in only where the network was provisioned for it.
    Result to(Service service, boolean spark) {
        if (leads(service, spark)) {
            return Result.REACHED;
        }
        if (!service.isPublic()) {
            return Result.REFUSED;
        }
        boolean internet = Tree.says(workspace, "properties.managedNetwork.isolationMode", "AllowInternetOutbound");
        if (!internet && !allowsTag(service)) {
            return Result.LOST;
        }
        return service.isOpen() ? Result.REACHED : Result.REFUSED;
    }

    private boolean leads(Service service, boolean spark) {
        boolean ready = !spark
                || Tree.at(workspace, "properties.managedNetwork.status.sparkReady")
                        .asBoolean();
        return ready
                && Tree.at(workspace, "properties.managedNetwork.outboundRules").properties().stream()
                        .map(rule -> rule.getValue())
                        .filter(rule -> !Tree.says(rule, "status", "Failed"))
                        .map(rule -> rule.path("destination"))
                        .filter(to ->
                                Tree.says(to, "serviceResourceId", service.id().text()))
                        .anyMatch(to -> !spark || to.path("sparkEnabled").asBoolean());
    }

    private boolean allowsTag(Service service) {
        return Tree.at(workspace, "properties.managedNetwork.outboundRules").properties().stream()
                .map(rule ->
                        rule.getValue().path("destination").path("serviceTag").asText())
                .anyMatch(tag -> tag.equalsIgnoreCase(service.tag())
                        || tag.equalsIgnoreCase(service.tag() + "." + service.region()));
    }
}
