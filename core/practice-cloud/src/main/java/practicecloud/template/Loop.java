package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import practicecloud.json.Tree;

/// A `copy` element: how often, and how many at a time.
///
/// @param batch how many are made at a time; 0 for all at once
record Loop(String name, int count, int batch) {

    private static final int MOST = 800;

    static Loop of(Evaluator at, JsonNode copy) {
        var name = at.string(copy.path("name"), "copy name");
        boolean serial = Tree.says(copy, "mode", "serial");
        int batch = copy.has("batchSize") ? count(at, name, copy.path("batchSize")) : 1;
        return new Loop(name, count(at, name, copy.path("count")), serial ? batch : 0);
    }

    private static int count(Evaluator at, String loop, JsonNode count) {
        var value = count.isTextual() ? at.text(count.textValue()) : count;
        if (!value.isIntegralNumber() || value.longValue() < 0 || value.longValue() > MOST) {
            throw Fault.invalid(
                    "The template resource copy '" + loop + "' has a count that is not an integer from 0 to " + MOST
                            + ". Please see https://aka.ms/arm-copy for usage details.");
        }
        return value.intValue();
    }

    /// Whether this is the `copy` of an object whose properties are made by loops.
    static boolean areProperties(JsonNode value) {
        return value.isArray() && !value.isEmpty() && Nodes.stream(value).allMatch(item -> item.has("input"));
    }

    /// The properties those loops make.
    static Map<String, JsonNode> properties(Evaluator at, ArrayNode copies) {
        var made = new LinkedHashMap<String, JsonNode>();
        for (var copy : copies) {
            var loop = of(at, copy);
            made.put(loop.name(), items(at, loop, copy.path("input")));
        }
        return made;
    }

    /// One item for each turn.
    static ArrayNode items(Evaluator at, Loop loop, JsonNode input) {
        return Tree.array(IntStream.range(0, loop.count())
                .mapToObj(i -> at.in(at.scope().inLoop(loop.name(), i)).tree(input)));
    }
}
