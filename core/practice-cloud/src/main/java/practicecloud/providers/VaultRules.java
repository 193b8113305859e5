package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// Names and soft deletion of vaults.
final class VaultRules {

    private VaultRules() {}

    static void check(Writing writing) {
        var name = writing.id().name();
        if (!name.matches("[a-zA-Z](?!.*--)[a-zA-Z0-9-]{1,22}[a-zA-Z0-9]")) {
            throw Refusal.of(
                    400,
                    "VaultNameNotValid",
                    "The vault name '" + name + "' is invalid. A vault's name must be between 3-24 alphanumeric"
                            + " characters. The name must begin with a letter, end with a letter or digit, and not"
                            + " contain consecutive hyphens. Follow this link for more information:"
                            + " https://go.microsoft.com/fwlink/?linkid=2147742");
        }
        if (Names.isTaken(writing, "Microsoft.KeyVault/vaults")) {
            throw Refusal.of(
                    409,
                    "VaultAlreadyExists",
                    "The vault name '" + name + "' is already in use. Vault names are globally unique so it is"
                            + " possible that the name is already taken.");
        }
        boolean recovers = Tree.says(writing.body(), "properties.createMode", "recover");
        var deleted = writing.change().get(Table.DELETED, key(name));
        if (deleted.isPresent() && writing.creates()) {
            if (!recovers) {
                throw Refusal.of(
                        409,
                        "ConflictError",
                        "A vault with the same name already exists in deleted state. You need to either recover or"
                                + " purge existing key vault. Follow this link"
                                + " https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft delete.");
            }
            recover(writing, (ObjectNode) deleted.get().path("resource"));
        }
        writing.before().ifPresent(before -> checkIrreversible(writing, before));
    }

    private static void recover(Writing writing, ObjectNode old) {
        var properties = ((ObjectNode) old.path("properties")).deepCopy();
        writing.body().set("properties", properties);
        writing.change().remove(Table.DELETED, key(writing.id().name()));
    }

    private static void checkIrreversible(Writing writing, ObjectNode before) {
        if (Tree.at(before, "properties.enablePurgeProtection").asBoolean()
                && Tree.at(writing.body(), "properties.enablePurgeProtection").isBoolean()
                && !Tree.at(writing.body(), "properties.enablePurgeProtection").asBoolean()) {
            throw Refusal.of(
                    400,
                    "BadRequest",
                    "The property \"enablePurgeProtection\" cannot be set to false. Enabling the purge protection for a"
                            + " vault is an irreversible action.");
        }
    }

    private static String key(String name) {
        return "vault/" + name.toLowerCase(Locale.ROOT);
    }

    static void keepDeleted(Writing writing) {
        var now = writing.realm().clock().instant();
        var days =
                Tree.at(writing.body(), "properties.softDeleteRetentionInDays").asInt(90);
        var deleted = Tree.object()
                .put("deleted", now.toString())
                .put("purge", now.plus(Duration.ofDays(days)).toString());
        deleted.set("resource", writing.before().orElse(writing.body()));
        writing.change().put(Table.DELETED, key(writing.id().name()), deleted);
    }
}
