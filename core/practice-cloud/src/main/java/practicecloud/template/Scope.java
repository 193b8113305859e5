package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// What names mean at one place of a template.
///
/// @param functions what the template defines itself, by `namespace.name`
/// @param named     ids of resources by their symbolic names
/// @param nearby    loops and lambda variables around this place
record Scope(Values parameters, Values variables, Functions functions, Setting setting, Named named, Nearby nearby) {

    /// The functions a template defines.
    record Functions(Map<String, JsonNode> byName) {
        static final Functions NONE = new Functions(Map.of());
    }

    /// The ids behind symbolic names and plain names of resources of the template, by lower-case name.
    record Named(Map<String, Target> byName) {
        static final Named NONE = new Named(Map.of());

        /// One resource that `reference` can name.
        record Target(String id, String version) {}
    }

    /// @param loops    how far each loop is
    /// @param innermost the name of the innermost loop, or empty
    /// @param lambda   variables of `map`, `filter` and the like
    record Nearby(Map<String, Integer> loops, String innermost, Map<String, JsonNode> lambda) {
        static final Nearby NOTHING = new Nearby(Map.of(), "", Map.of());
    }

    Scope inLoop(String loop, int index) {
        var loops = new LinkedHashMap<>(nearby.loops());
        loops.put(loop, index);
        return with(new Nearby(loops, loop, nearby.lambda()));
    }

    Scope withLambda(Map<String, JsonNode> more) {
        var all = new LinkedHashMap<>(nearby.lambda());
        all.putAll(more);
        return with(new Nearby(nearby.loops(), nearby.innermost(), all));
    }

    private Scope with(Nearby other) {
        return new Scope(parameters, variables, functions, setting, named, other);
    }

    Scope with(Named other) {
        return new Scope(parameters, variables, functions, setting, other, nearby);
    }
}
