package groundwork.cloud;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is there: resources by id, and what could not be read and why. A value; nothing in it changes later.
///
/// @param resources bodies as Azure gave them, role assignments among them
/// @param unread    ids that could not be read, with the code and message of the refusal
/// @param preflight what was asked beyond resources
public record Reading(Map<ResourceId, Json> resources, Map<ResourceId, String> unread, Preflight preflight) {

    /// A reading of nothing.
    public static final Reading EMPTY = new Reading(Map.of(), Map.of());

    public Reading {
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        unread = Collections.unmodifiableMap(new LinkedHashMap<>(unread));
    }

    /// A reading of resources alone.
    public Reading(Map<ResourceId, Json> resources, Map<ResourceId, String> unread) {
        this(resources, unread, Preflight.NONE);
    }

    /// The same, with what was asked beyond resources.
    public Reading with(Preflight asked) {
        return new Reading(resources, unread, asked);
    }

    /// Why something is unread that the cloud does not have, as [#unread] says it.
    public static String notThere() {
        return say("findings.Looks.it-is-not-there");
    }

    /// The same, without a word of a resource that the cloud does not have.
    public Reading withoutMissing(ResourceId id) {
        var refusals = new LinkedHashMap<>(unread);
        refusals.remove(id, notThere());
        return new Reading(resources, refusals, preflight);
    }

    /// Both readings in one; what the other says of a resource goes before what this one says.
    public Reading and(Reading other) {
        var bodies = new LinkedHashMap<>(resources);
        bodies.putAll(other.resources);
        var refusals = new LinkedHashMap<>(unread);
        refusals.putAll(other.unread);
        return new Reading(bodies, refusals, preflight);
    }

    /// The body at this id, where it was read.
    public Optional<Json> find(ResourceId id) {
        return Optional.ofNullable(resources.get(id));
    }

    /// Ids of one type.
    public Stream<ResourceId> ofType(String type) {
        return resources.keySet().stream().filter(id -> id.is(type));
    }
}
