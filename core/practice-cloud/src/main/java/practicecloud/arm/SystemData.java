package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// Who made a resource and who changed it last, as newer providers tell.
final class SystemData {

    private SystemData() {}

    static ObjectNode of(Writing writing) {
        var now = writing.realm().clock().instant().toString();
        var caller = writing.how().caller();
        var kind = kind(writing);
        var data = writing.before()
                .map(old -> old.path("systemData"))
                .filter(ObjectNode.class::isInstance)
                .map(old -> ((ObjectNode) old).deepCopy())
                .orElseGet(() -> Tree.object()
                        .put("createdBy", caller)
                        .put("createdByType", kind)
                        .put("createdAt", now));
        return data.put("lastModifiedBy", caller)
                .put("lastModifiedByType", kind)
                .put("lastModifiedAt", now);
    }

    private static String kind(Writing writing) {
        var principal =
                writing.change().get(Table.PRINCIPALS, writing.how().caller()).orElse(Tree.object());
        if (Tree.says(principal, "kind", "user")) {
            return "User";
        }
        return Tree.says(principal, "servicePrincipalType", "ManagedIdentity") ? "ManagedIdentity" : "Application";
    }
}
