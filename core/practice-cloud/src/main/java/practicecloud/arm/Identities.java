package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// The `identity` of a resource: Azure adds the principals.
final class Identities {

    private Identities() {}

    static void complete(Writing writing) {
        if (!(writing.body().path("identity") instanceof ObjectNode identity)) {
            return;
        }
        var type = identity.path("type").asText().toLowerCase(Locale.ROOT);
        if (type.contains("systemassigned")) {
            writing.keepDrawn(
                    "identity.principalId", "principal of " + writing.id().key());
            writing.set("identity.tenantId", Realm.TENANT);
        } else {
            identity.remove("principalId");
            identity.remove("tenantId");
        }
        if (identity.path("userAssignedIdentities") instanceof ObjectNode assigned) {
            var filled = Tree.object();
            assigned.properties().forEach(entry -> filled.set(entry.getKey(), principal(writing, entry.getKey())));
            identity.set("userAssignedIdentities", filled);
        }
    }

    private static JsonNode principal(Writing writing, String id) {
        var identity = writing.read(id)
                .orElseThrow(() -> Refusal.of(
                        400,
                        "FailedIdentityOperation",
                        "Identity operation for resource '" + writing.id()
                                + "' failed with error 'Failed to perform resource identity operation. Status: 'BadRequest'."
                                + " Response: '{\"error\":{\"code\":\"BadRequest\",\"message\":\"Resource '" + id
                                + "' was not found.\"}}'.'."));
        return Tree.object()
                .put(
                        "principalId",
                        Tree.text(identity, "properties.principalId").orElse(""))
                .put("clientId", Tree.text(identity, "properties.clientId").orElse(""));
    }
}
