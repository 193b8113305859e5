package groundwork.preview;

import groundwork.blueprint.Blueprint;
import groundwork.cloud.Reading;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is there of a blueprint, step by step: each step was read with its own api-version, because the same
/// resource shows other properties in another version (the allow list is seen by a preview version only).
///
/// @param byKey what was found for each [groundwork.blueprint.Resource#key]
/// @param ids   which resource each key is about
public record World(Map<String, Seen> byKey, Map<String, ResourceId> ids) {

    public World {
        byKey = Map.copyOf(byKey);
        ids = Map.copyOf(ids);
    }

    /// What a look at one resource gave.
    public sealed interface Seen {
        /// It is there.
        record There(Json body) implements Seen {}

        /// It is not there.
        record Absent() implements Seen {}

        /// It is not there; it was deleted, and Azure keeps it so that it can be recovered.
        record Recoverable() implements Seen {}

        /// Nobody looked: it is planned without a cloud.
        record Unasked() implements Seen {}

        /// Azure would not say; Azure's code and message.
        record Refused(String code, String message) implements Seen {}
    }

    /// A world that nobody looked at.
    public static World unasked(Blueprint blueprint) {
        var seen = new LinkedHashMap<String, Seen>();
        var ids = new LinkedHashMap<String, ResourceId>();
        for (var resource : blueprint.resources()) {
            seen.put(resource.key(), new Seen.Unasked());
            ids.put(resource.key(), resource.id());
        }
        return new World(seen, ids);
    }

    /// Both in one.
    public World and(World other) {
        var seen = new LinkedHashMap<>(byKey);
        seen.putAll(other.byKey);
        var all = new LinkedHashMap<>(ids);
        all.putAll(other.ids);
        return new World(seen, all);
    }

    /// What was found for this key; absent where nobody looked.
    public Seen at(String key) {
        return byKey.getOrDefault(key, new Seen.Absent());
    }

    /// The body at this key, where it is there.
    public Optional<Json> body(String key) {
        return at(key) instanceof Seen.There(var body) ? Optional.of(body) : Optional.empty();
    }

    /// The same world for the practices: one body for each resource, seen through all of its versions at once.
    public Reading reading() {
        var resources = new LinkedHashMap<ResourceId, Json>();
        var unread = new LinkedHashMap<ResourceId, String>();
        ids.forEach((key, id) -> {
            switch (at(key)) {
                case Seen.There(var body) -> resources.merge(id, body, World::joined);
                case Seen.Absent _, Seen.Recoverable _, Seen.Unasked _ -> {}
                case Seen.Refused(var code, var message) -> unread.put(id, code + ": " + message);
            }
        });
        return new Reading(resources, unread);
    }

    private static Json joined(Json one, Json other) {
        if (!(one instanceof Json.Obj(var left)) || !(other instanceof Json.Obj(var right))) {
            return one.isNull() ? other : one;
        }
        var members = new LinkedHashMap<>(left);
        right.forEach((name, value) -> members.merge(name, value, World::joined));
        return new Json.Obj(members);
    }
}
