package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// What stays of a workspace after its deletion: its name, and what it takes to bring it back.
final class SoftDeletion {

    private static final String PENDING = "properties.~softDeleted";

    private SoftDeletion() {}

    /// Keeps what is deleted, unless it is to be purged.
    static void keep(Writing writing) {
        if (!writing.how().purge()) {
            var deleted = Tree.object()
                    .put("deleted", writing.realm().clock().instant().toString());
            deleted.set("resource", writing.before().orElse(writing.body()));
            writing.change().put(Table.DELETED, writing.id().key(), deleted);
        }
    }

    private static Optional<JsonNode> deleted(Writing writing) {
        return writing.creates()
                ? writing.change().get(Table.DELETED, writing.id().key()).map(there -> there.path("resource"))
                : Optional.empty();
    }

    /// A machine learning workspace comes back when it is created again with the same parameters; its computes
    /// and role assignments do not. With others, the name is taken, which shows only when the operation ends.
    static void recover(Writing writing) {
        deleted(writing).ifPresent(old -> {
            boolean same = List.of("storageAccount", "keyVault", "applicationInsights").stream()
                    .allMatch(name -> Tree.text(old, "properties." + name)
                            .orElse("")
                            .equalsIgnoreCase(writing.text("properties." + name).orElse("")));
            if (same) {
                writing.set("properties.workspaceId", Tree.at(old, "properties.workspaceId"));
                writing.change().remove(Table.DELETED, writing.id().key());
            } else {
                writing.set(PENDING, true);
            }
        });
    }

    /// @throws Refusal when the name is still taken by a deleted workspace
    static void checkRecovered(Writing writing) {
        if (Tree.at(writing.body(), PENDING).asBoolean()) {
            Tree.remove(writing.body(), PENDING);
            throw Refusal.of(
                    400,
                    "BadRequest",
                    "Soft-deleted workspace exists. Please purge or recover it. https://aka.ms/wsoftdelete");
        }
    }

    /// A Log Analytics workspace comes back with its name in its old group; elsewhere the name is taken.
    static void recoverLogs(Writing writing) {
        deleted(writing).ifPresent(old -> {
            writing.set("properties.customerId", Tree.at(old, "properties.customerId"));
            writing.change().remove(Table.DELETED, writing.id().key());
        });
    }

    static void checkElsewhere(Writing writing) {
        boolean elsewhere = writing.change().scan(Table.DELETED, "/").stream()
                .map(deleted -> Id.of(deleted.path("resource").path("id").asText()))
                .anyMatch(id -> id.is(writing.id().type())
                        && id.name().equalsIgnoreCase(writing.id().name())
                        && !id.key().equals(writing.id().key()));
        if (elsewhere && writing.creates()) {
            throw Refusal.of(
                    409, "Conflict", "The workspace name '" + writing.id().name() + "' is not unique.");
        }
    }
}
