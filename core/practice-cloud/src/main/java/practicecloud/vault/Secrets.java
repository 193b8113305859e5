package practicecloud.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.http.Reply;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// The secrets of one vault. Each is kept with all its versions, oldest first; a deleted one also with when that
/// was.
record Secrets(Realm realm, JsonNode vault, String base) {

    private static final String VERSIONS = "versions";
    private static final String DELETED = "deleted";

    Reply set(String name, ObjectNode sent) {
        if (!name.matches("[0-9a-zA-Z-]{1,127}")) {
            throw new No(400, "BadParameter", "", "The request URI contains an invalid name: " + name);
        }
        if (!sent.path("value").isTextual()) {
            throw new No(400, "BadParameter", "", "Property value has invalid value");
        }
        return realm.world().change(change -> {
            var there = change.get(Table.SECRETS, key(name)).map(ObjectNode.class::cast);
            if (there.filter(old -> old.has(DELETED)).isPresent()) {
                throw new No(
                        409,
                        "Conflict",
                        "ObjectIsDeletedButRecoverable",
                        "Secret " + name + " is currently in a deleted but recoverable state, and its name cannot be"
                                + " reused; in this state, the secret can only be recovered or purged.");
            }
            var secret = there.map(ObjectNode::deepCopy)
                    .orElseGet(() -> Tree.object().put("name", name));
            var version = version(sent, change.uuid("secret").replace("-", ""));
            secret.withArray(VERSIONS).add(version);
            change.put(Table.SECRETS, key(name), secret);
            return Reply.json(200, shown(secret, version, true));
        });
    }

    private ObjectNode version(ObjectNode sent, String name) {
        var now = now().getEpochSecond();
        var version = Tree.object().put("version", name);
        List.of("value", "contentType", "tags").stream()
                .filter(sent::has)
                .forEach(part -> version.set(part, sent.path(part)));
        var attributes = version.putObject("attributes").put("enabled", true);
        sent.path("attributes").properties().forEach(entry -> attributes.set(entry.getKey(), entry.getValue()));
        boolean kept = vault.at("/properties/enablePurgeProtection").asBoolean();
        attributes
                .put("created", now)
                .put("updated", now)
                .put("recoveryLevel", kept ? "Recoverable" : "Recoverable+Purgeable")
                .put("recoverableDays", days());
        return version;
    }

    Reply get(String name, String wanted) {
        var secret = standing(name);
        var version = Tree.items(secret, VERSIONS)
                .filter(one -> wanted.isEmpty() || Tree.says(one, "version", wanted))
                .reduce((first, second) -> second)
                .orElseThrow(() -> No.notFound(name + "/" + wanted));
        if (!version.at("/attributes/enabled").asBoolean(true)) {
            throw new No(403, "Forbidden", "SecretDisabled", "Operation get is not allowed on a disabled secret.");
        }
        return Reply.json(200, shown(secret, version, true));
    }

    List<ObjectNode> list() {
        return all().filter(secret -> !secret.has(DELETED))
                .map(secret -> inShort(secret, last(secret), ""))
                .toList();
    }

    List<ObjectNode> versions(String name) {
        var secret = standing(name);
        return Tree.items(secret, VERSIONS)
                .map(version ->
                        inShort(secret, version, "/" + version.path("version").asText()))
                .toList();
    }

    Reply delete(String name) {
        return realm.world().change(change -> {
            var secret = (ObjectNode) standing(name).deepCopy();
            secret.put(DELETED, now().getEpochSecond());
            change.put(Table.SECRETS, key(name), secret);
            return Reply.json(200, gone(secret));
        });
    }

    List<ObjectNode> deleted() {
        return all().filter(secret -> secret.has(DELETED)).map(this::gone).toList();
    }

    Reply deleted(String name) {
        return Reply.json(200, gone(deletedOne(name)));
    }

    Reply recover(String name) {
        return realm.world().change(change -> {
            var secret = (ObjectNode) deletedOne(name).deepCopy();
            secret.remove(DELETED);
            change.put(Table.SECRETS, key(name), secret);
            return Reply.json(200, shown(secret, last(secret), false));
        });
    }

    Reply purge(String name) {
        if (vault.at("/properties/enablePurgeProtection").asBoolean()) {
            throw new No(
                    403,
                    "Forbidden",
                    "VaultPurgeProtected",
                    "Operation \"purge\" is not allowed because purge protection is enabled for this vault. Key Vault"
                            + " service will automatically purge it after the retention period has passed.");
        }
        return realm.world().change(change -> {
            deletedOne(name);
            change.remove(Table.SECRETS, key(name));
            return Reply.empty(204);
        });
    }

    private JsonNode standing(String name) {
        return realm.world()
                .get(Table.SECRETS, key(name))
                .filter(secret -> !secret.has(DELETED))
                .orElseThrow(() -> No.notFound(name));
    }

    private JsonNode deletedOne(String name) {
        return realm.world()
                .get(Table.SECRETS, key(name))
                .filter(secret -> secret.has(DELETED))
                .orElseThrow(() -> new No(404, "SecretNotFound", "", "Deleted Secret not found: " + name));
    }

    private Stream<JsonNode> all() {
        return StreamSupport.stream(realm.world().scan(Table.SECRETS, key("")).spliterator(), false);
    }

    private String key(String name) {
        return keyOf(vault) + name.toLowerCase(Locale.ROOT);
    }

    /// Where the secrets of a vault are kept.
    static String keyOf(JsonNode vault) {
        return vault.path("name").asText().toLowerCase(Locale.ROOT) + "/";
    }

    private static JsonNode last(JsonNode secret) {
        return secret.path(VERSIONS).path(secret.path(VERSIONS).size() - 1);
    }

    private String address(JsonNode secret, String kind) {
        return base + "/vault/" + vault.path("name").asText().toLowerCase(Locale.ROOT) + "/" + kind + "/"
                + secret.path("name").asText();
    }

    private ObjectNode shown(JsonNode secret, JsonNode version, boolean whole) {
        var shown = Tree.object();
        if (whole) {
            shown.set("value", version.path("value"));
        }
        return shown.setAll(
                inShort(secret, version, "/" + version.path("version").asText()));
    }

    private ObjectNode inShort(JsonNode secret, JsonNode version, String tail) {
        var shown = Tree.object();
        List.of("contentType", "tags").stream()
                .filter(version::has)
                .forEach(part -> shown.set(part, version.path(part)));
        shown.put("id", address(secret, "secrets") + tail);
        shown.set("attributes", version.path("attributes"));
        return shown;
    }

    private ObjectNode gone(JsonNode secret) {
        var at = secret.path(DELETED).asLong();
        var shown = Tree.object()
                .put("recoveryId", address(secret, "deletedsecrets"))
                .put("deletedDate", at)
                .put("scheduledPurgeDate", at + Duration.ofDays(days()).toSeconds());
        return shown.setAll(shown(secret, last(secret), false));
    }

    private int days() {
        return vault.at("/properties/softDeleteRetentionInDays").asInt(90);
    }

    private Instant now() {
        return realm.clock().instant();
    }
}
