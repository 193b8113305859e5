package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// What the provider adds to a compute.
final class ComputeDefaults {

    private ComputeDefaults() {}

    static void fill(Writing writing) {
        var now = writing.realm().clock().instant().toString();
        writing.preset("properties.computeLocation", writing.text("location").orElse(""));
        writing.preset("properties.description", "");
        writing.preset("properties.disableLocalAuth", BooleanNode.FALSE);
        writing.set("properties.isAttachedCompute", false);
        writing.keep("properties.createdOn", now);
        writing.set("properties.modifiedOn", now);
        if (Tree.says(writing.body(), "properties.computeType", "AmlCompute")) {
            cluster(writing, now);
        }
        if (Tree.says(writing.body(), "properties.computeType", "ComputeInstance")) {
            writing.preset("properties.properties.applicationSharingPolicy", "Personal");
            writing.set("properties.properties.state", "Creating");
        }
    }

    private static void cluster(Writing writing, String now) {
        var nodes = "properties.properties.";
        writing.preset(nodes + "vmPriority", "Dedicated");
        writing.preset(nodes + "osType", "Linux");
        writing.preset(nodes + "enableNodePublicIp", BooleanNode.TRUE);
        writing.preset(nodes + "isolatedNetwork", BooleanNode.FALSE);
        writing.preset(nodes + "remoteLoginPortPublicAccess", "NotSpecified");
        writing.preset(nodes + "scaleSettings.minNodeCount", IntNode.valueOf(0));
        writing.preset(nodes + "scaleSettings.nodeIdleTimeBeforeScaleDown", "PT120S");
        writing.set(nodes + "allocationState", "Resizing");
        writing.set(nodes + "allocationStateTransitionTime", now);
        writing.set(nodes + "currentNodeCount", 0);
        writing.set(nodes + "targetNodeCount", 0);
        for (var count : List.of("idle", "leaving", "preempted", "preparing", "running", "unusable")) {
            writing.set(nodes + "nodeStateCounts." + count + "NodeCount", 0);
        }
    }

    static void finish(Writing writing) {
        var nodes = "properties.properties.";
        if (Tree.says(writing.body(), "properties.computeType", "AmlCompute")) {
            int least = Tree.at(writing.body(), nodes + "scaleSettings.minNodeCount")
                    .asInt();
            writing.set(nodes + "allocationState", "Steady");
            writing.set(nodes + "currentNodeCount", least);
            writing.set(nodes + "targetNodeCount", least);
            writing.set(nodes + "nodeStateCounts.idleNodeCount", least);
        }
        if (Tree.says(writing.body(), "properties.computeType", "ComputeInstance")) {
            writing.set(nodes + "state", "Running");
        }
    }
}
