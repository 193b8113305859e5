package practicecloud.vault;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Deleted vaults as the provider shows them.
final class Deleted {

    private static final String PREFIX = "vault/";

    private Deleted() {}

    static String key(String name) {
        return PREFIX + name.toLowerCase(Locale.ROOT);
    }

    static Stream<JsonNode> vaults(World world) {
        return StreamSupport.stream(world.scan(Table.DELETED, PREFIX).spliterator(), false);
    }

    /// @throws Refusal when there is none of this name in this region
    static JsonNode vault(World world, Request request) {
        var name = request.parameter("vault");
        return world.get(Table.DELETED, key(name))
                .filter(deleted -> Tree.says(deleted, "resource.location", request.parameter("location")))
                .orElseThrow(() -> Refusal.of(
                        404, "DeletedVaultNotFound", "The specified deleted vault '" + name + "' does not exist."));
    }

    static JsonNode shown(JsonNode deleted) {
        var vault = deleted.path("resource");
        var name = vault.path("name").asText();
        var region = vault.path("location").asText();
        var shown = Tree.object()
                .put(
                        "id",
                        "/subscriptions/" + Realm.SUBSCRIPTION + "/providers/Microsoft.KeyVault/locations/" + region
                                + "/deletedVaults/" + name)
                .put("name", name)
                .put("type", "Microsoft.KeyVault/deletedVaults");
        var properties = shown.putObject("properties")
                .put("vaultId", vault.path("id").asText())
                .put("location", region)
                .put("deletionDate", deleted.path("deleted").asText())
                .put("scheduledPurgeDate", deleted.path("purge").asText());
        if (Tree.at(vault, "properties.enablePurgeProtection").asBoolean()) {
            properties.put("purgeProtectionEnabled", true);
        }
        properties.set("tags", vault.path("tags").isObject() ? vault.path("tags") : Tree.object());
        return shown;
    }
}
