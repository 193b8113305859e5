package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import practicecloud.entra.People;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Table;

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
            join(writing, identity.path("principalId").asText());
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

    /// The system-assigned identity becomes a principal of the directory, which can be given roles.
    private static void join(Writing writing, String principal) {
        if (!writing.change().has(Table.PRINCIPALS, principal)) {
            People.identity(
                    writing.change(),
                    principal,
                    writing.change().uuid("application"),
                    writing.id().name(),
                    writing.realm().clock().instant());
        }
    }

    /// It leaves with its resource.
    static void leave(Writing writing) {
        writing.text("identity.principalId").ifPresent(id -> People.leave(writing.change(), id));
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
