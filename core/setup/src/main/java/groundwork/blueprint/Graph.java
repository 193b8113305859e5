package groundwork.blueprint;

import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The order of work: what must be done before each resource, by [Resource#key].
///
/// It follows from the ids and outputs a body mentions, from parents, from the provider each belongs to, from
/// second steps coming after their resource and one after the other, and from the hidden edges of
/// [Resource#after]. An id inside another resource
/// (a subnet written with its network) stands for that resource; one that is not in the blueprint at all stands
/// for nothing.
public final class Graph {

    private final Map<String, Set<String>> before;

    private Graph(Map<String, Set<String>> before) {
        this.before = before;
    }

    /// The order of work of a blueprint.
    public static Graph of(Blueprint blueprint) {
        var keys = new HashMap<ResourceId, String>();
        for (var resource : blueprint.resources()) {
            if (resource.mode() != Mode.SECOND_STEP) {
                keys.put(resource.id(), resource.key());
            }
        }
        var before = new LinkedHashMap<String, Set<String>>();
        var lastStep = new HashMap<ResourceId, String>();
        for (var resource : blueprint.resources()) {
            var edges = new LinkedHashSet<String>();
            mentioned(resource).forEach(id -> nearest(keys, id).ifPresent(edges::add));
            if (resource.mode() == Mode.SECOND_STEP) {
                Optional.ofNullable(lastStep.put(resource.id(), resource.key())).ifPresent(edges::add);
            }
            edges.remove(resource.key());
            before.put(resource.key(), Collections.unmodifiableSet(edges));
        }
        return new Graph(before);
    }

    /// What must be done right before this step.
    ///
    /// @throws IllegalArgumentException where the blueprint has no such step
    public Set<String> before(String key) {
        var edges = before.get(key);
        if (edges == null) {
            throw new IllegalArgumentException("not in the blueprint: " + key);
        }
        return edges;
    }

    /// All steps, each after what must be done before it; otherwise in the order of the blueprint.
    ///
    /// @throws IllegalStateException where steps wait for each other in a circle
    public List<String> order() {
        var done = new LinkedHashSet<String>();
        var waiting = new ArrayList<>(before.keySet());
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(key -> done.containsAll(before(key)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("these wait for each other: " + waiting));
            waiting.remove(next);
            done.add(next);
        }
        return List.copyOf(done);
    }

    private static Stream<ResourceId> mentioned(Resource resource) {
        var self = resource.mode() == Mode.SECOND_STEP ? Stream.of(resource.id()) : resource.id().parent().stream();
        var provider = Registering.of(resource.id()).stream();
        return Stream.of(provider, self, resource.after().stream(), ids(resource.body()))
                .flatMap(stream -> stream);
    }

    /// Every id and output a body mentions; names of members too, for that is where identities are written.
    static Stream<ResourceId> ids(Json body) {
        return switch (body) {
            case Json.Obj(var members) ->
                members.entrySet().stream()
                        .flatMap(member -> Stream.concat(id(member.getKey()), ids(member.getValue())));
            case Json.Arr(var items) -> items.stream().flatMap(Graph::ids);
            case Json.Str(var value) -> id(value);
            case Json.Output(var of, var ignored) -> Stream.of(of);
            case Json.Num _ -> Stream.empty();
            case Json.Bool _ -> Stream.empty();
            case Json.Null _ -> Stream.empty();
        };
    }

    private static Stream<ResourceId> id(String text) {
        return text.regionMatches(true, 0, "/subscriptions/", 0, 15) ? Stream.of(new ResourceId(text)) : Stream.empty();
    }

    private static Optional<String> nearest(Map<ResourceId, String> keys, ResourceId id) {
        var key = keys.get(id);
        return key != null ? Optional.of(key) : id.parent().flatMap(parent -> nearest(keys, parent));
    }
}
