package practicecloud.management;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.arm.Realm;
import practicecloud.json.Tree;
import practicecloud.world.Hierarchy;

/// The two management groups as clients see them.
final class Groups {

    private Groups() {}

    private static String id(String name) {
        return "/providers/" + Hierarchy.TYPE + "/" + name;
    }

    private static String title(String name) {
        return name.equalsIgnoreCase(Hierarchy.ROOT) ? "Tenant Root Group" : "Practice";
    }

    static ObjectNode inShort(String name) {
        var group =
                Tree.object().put("id", id(name)).put("type", Hierarchy.TYPE).put("name", name);
        group.putObject("properties").put("tenantId", Realm.TENANT).put("displayName", title(name));
        return group;
    }

    /// @param children whether what is directly below is asked for
    static ObjectNode whole(String name, boolean children) {
        boolean root = name.equalsIgnoreCase(Hierarchy.ROOT);
        var group = inShort(root ? Hierarchy.ROOT : Hierarchy.GROUP);
        var details = Tree.objectAt(group, "properties.details").put("version", 1);
        if (!root) {
            details.set("parent", part(Hierarchy.ROOT));
        }
        if (children) {
            Tree.put(group, "properties.children", Tree.array().add(root ? child() : subscription()));
        }
        return group;
    }

    private static ObjectNode part(String name) {
        return Tree.object().put("id", id(name)).put("name", name).put("displayName", title(name));
    }

    private static ObjectNode child() {
        return part(Hierarchy.GROUP).put("type", Hierarchy.TYPE);
    }

    private static ObjectNode subscription() {
        return Tree.object()
                .put("type", "/subscriptions")
                .put("id", "/subscriptions/" + Realm.SUBSCRIPTION)
                .put("name", Realm.SUBSCRIPTION)
                .put("displayName", "Practice subscription");
    }
}
