package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.json.Tree;

/// Who made a resource and who changed it last, as newer providers tell.
final class SystemData {

    private SystemData() {}

    static ObjectNode of(Writing writing) {
        var now = writing.realm().clock().instant().toString();
        var caller = writing.how().caller();
        var data = writing.before()
                .map(old -> old.path("systemData"))
                .filter(ObjectNode.class::isInstance)
                .map(old -> ((ObjectNode) old).deepCopy())
                .orElseGet(() -> Tree.object()
                        .put("createdBy", caller)
                        .put("createdByType", "Application")
                        .put("createdAt", now));
        return data.put("lastModifiedBy", caller)
                .put("lastModifiedByType", "Application")
                .put("lastModifiedAt", now);
    }
}
