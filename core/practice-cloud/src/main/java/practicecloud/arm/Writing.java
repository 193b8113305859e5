package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.stream.Stream;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// One resource being written.
///
/// @param before what was there
/// @param body   what will be there; to be completed in place
/// @param how    who writes, and with which version
public record Writing(Realm realm, Change change, Id id, Optional<ObjectNode> before, ObjectNode body, How how) {

    /// @param version the api-version asked for
    /// @param caller  object id of who asks
    /// @param purge   whether a deletion shall leave nothing to recover
    public record How(String version, String caller, boolean purge) {

        static How of(Request request) {
            boolean purge = Stream.of("forceToPurge", "force")
                    .anyMatch(name ->
                            request.query(name).filter("true"::equalsIgnoreCase).isPresent());
            return new How(request.apiVersion(), request.caller().objectId(), purge);
        }
    }

    /// What the table says of its type.
    public Traits traits() {
        return realm.types().traits(id.type());
    }

    public boolean creates() {
        return before.isEmpty();
    }

    /// Another resource as it is now.
    public Optional<ObjectNode> read(String id) {
        return change.get(Table.RESOURCES, Id.of(id).key()).map(ObjectNode.class::cast);
    }

    public boolean exists(String id) {
        return change.has(Table.RESOURCES, Id.of(id).key());
    }

    /// Stores another resource that this one changes.
    public void store(ObjectNode other) {
        change.put(Table.RESOURCES, Id.of(other.path("id").asText()).key(), other);
    }

    public Optional<String> text(String path) {
        return Tree.text(body, path);
    }

    public void set(String path, String value) {
        Tree.put(body, path, value);
    }

    public void set(String path, JsonNode value) {
        Tree.put(body, path, value);
    }

    public void set(String path, boolean value) {
        Tree.put(body, path, value);
    }

    public void set(String path, int value) {
        Tree.put(body, path, value);
    }

    /// A default: written only where nothing is.
    public void preset(String path, String value) {
        preset(path, TextNode.valueOf(value));
    }

    public void preset(String path, JsonNode value) {
        Tree.putIfAbsent(body, path, value);
    }

    /// A read-only property: kept from before, else made for the first time.
    public void keep(String path, String first) {
        var there = before.map(old -> Tree.at(old, path)).filter(node -> !node.isMissingNode());
        set(path, there.orElseGet(() -> TextNode.valueOf(first)));
    }

    /// A read-only id, drawn once.
    public void keepDrawn(String path, String purpose) {
        var there = before.map(old -> Tree.at(old, path)).filter(node -> !node.isMissingNode());
        set(path, there.orElseGet(() -> TextNode.valueOf(change.uuid(purpose))));
    }
}
