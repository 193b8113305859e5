package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.network.Addresses;
import practicecloud.world.Change;

/// The nodes a compute has now.
final class ComputeNodes {

    /// Before the port of the first node.
    private static final int PORT = 50000;

    private ComputeNodes() {}

    static ObjectNode body(Writing compute) {
        int running = Tree.at(compute.body(), "properties.properties.nodeStateCounts.runningNodeCount")
                .asInt();
        var nodes = Tree.array();
        for (int number = 0; number < Addresses.nodes(compute.body()); number++) {
            nodes.addObject()
                    .put(
                            "nodeId",
                            "tvmps_"
                                    + Change.named("node " + number + " of "
                                            + compute.id().key()))
                    .put("nodeState", number < running ? "running" : "idle")
                    .put("port", PORT + number)
                    .put("privateIpAddress", "10.0.0." + (4 + number % 250));
        }
        var body = Tree.object();
        body.set("nodes", nodes);
        return body;
    }
}
