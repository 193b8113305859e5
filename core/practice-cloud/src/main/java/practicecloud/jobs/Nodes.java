package practicecloud.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// The nodes of a cluster that jobs work on: it grows for a job, and goes back to its least when the job is done.
/// How long idle nodes stay is not played.
final class Nodes {

    private static final String NODES = "properties.properties.";

    private Nodes() {}

    /// How many a job wants.
    static int wanted(Writing job) {
        return Math.max(
                1, Tree.at(job.body(), "properties.resources.instanceCount").asInt(1));
    }

    static void take(Writing job) {
        change(job, wanted(job));
    }

    static void give(Writing job) {
        change(job, -wanted(job));
    }

    private static void change(Writing job, int more) {
        cluster(job).ifPresent(there -> {
            var cluster = there.deepCopy();
            int running = Math.max(0, number(cluster, "nodeStateCounts.runningNodeCount") + more);
            int all = Math.max(number(cluster, "scaleSettings.minNodeCount"), running);
            Tree.put(cluster, NODES + "nodeStateCounts.runningNodeCount", running);
            Tree.put(cluster, NODES + "nodeStateCounts.idleNodeCount", all - running);
            Tree.put(cluster, NODES + "currentNodeCount", all);
            Tree.put(cluster, NODES + "targetNodeCount", all);
            job.store(cluster);
        });
    }

    static Optional<ObjectNode> cluster(Writing job) {
        return job.text("properties.computeId")
                .flatMap(job::read)
                .filter(compute -> Tree.says(compute, "properties.computeType", "AmlCompute"));
    }

    static int number(ObjectNode compute, String path) {
        return Tree.at(compute, NODES + path).asInt();
    }
}
