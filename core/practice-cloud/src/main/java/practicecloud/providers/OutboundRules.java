package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// `Microsoft.MachineLearningServices/workspaces/outboundRules`: what a managed network may reach; also written
/// inside its workspace.
public record OutboundRules() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        writing.set("properties.status", "Inactive");
        writing.preset("properties.category", "UserDefined");
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
        mirror(writing);
    }

    @Override
    public void leave(Writing writing) {
        writing.change().remove(Table.RESOURCES, writing.id().key());
        mirror(writing);
    }

    /// Makes children of the rules written inside a workspace, and writes all of them inside it.
    static void inside(Writing workspace) {
        for (var entry : Tree.at(workspace.body(), "properties.managedNetwork.outboundRules")
                .properties()) {
            var id = workspace.id().child("outboundRules", entry.getKey());
            var rule = Tree.object()
                    .put("id", id.text())
                    .put("name", id.name())
                    .put("type", "Microsoft.MachineLearningServices/workspaces/outboundRules");
            var properties = ((ObjectNode) entry.getValue()).deepCopy();
            Tree.putIfAbsent(properties, "status", TextNode.valueOf("Inactive"));
            Tree.putIfAbsent(properties, "category", TextNode.valueOf("UserDefined"));
            rule.set("properties", properties);
            workspace.change().put(Table.RESOURCES, id.key(), rule);
        }
        workspace.set("properties.managedNetwork.outboundRules", rules(workspace, workspace.id()));
    }

    private static ObjectNode rules(Writing writing, Id workspace) {
        var rules = Tree.object();
        for (var rule : writing.change().scan(Table.RESOURCES, workspace.below() + "outboundrules/")) {
            rules.set(rule.path("name").asText(), rule.path("properties"));
        }
        return rules;
    }

    private static void mirror(Writing writing) {
        var workspace = writing.id().above();
        writing.change().get(Table.RESOURCES, workspace.key()).ifPresent(there -> {
            var body = ((ObjectNode) there).deepCopy();
            Tree.put(body, "properties.managedNetwork.outboundRules", rules(writing, workspace));
            writing.change().put(Table.RESOURCES, workspace.key(), body);
        });
    }
}
