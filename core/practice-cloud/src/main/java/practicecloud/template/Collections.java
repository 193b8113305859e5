package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import practicecloud.json.Tree;

/// Functions on arrays and objects, and those that take text as well.
final class Collections {

    static final Map<String, Library.Function> ALL = Map.ofEntries(
            Map.entry("array", at -> at.node(0).isArray() ? at.node(0) : Tree.array(List.of(at.node(0)).stream())),
            Map.entry("createArray", at -> Tree.array(at.all())),
            Map.entry("createObject", Collections::createObject),
            Map.entry("length", at -> Nodes.number(length(at.node(0)))),
            Map.entry("empty", at -> Nodes.truth(at.node(0).isNull() || length(at.node(0)) == 0)),
            Map.entry("contains", Collections::contains),
            Map.entry("first", at -> edge(at, 0)),
            Map.entry("last", at -> edge(at, length(at.node(0)) - 1)),
            Map.entry("skip", at -> part(at, Math.max(0, at.small(1)), length(at.node(0)))),
            Map.entry("take", at -> part(at, 0, Math.max(0, at.small(1)))),
            Map.entry("indexOf", at -> Nodes.number(Places.first(at))),
            Map.entry("lastIndexOf", at -> Nodes.number(Places.last(at))),
            Map.entry("union", Collections::union),
            Map.entry("intersection", Collections::intersection),
            Map.entry("items", Collections::items),
            Map.entry("objectKeys", at -> Tree.strings(keys(at.object(0)))),
            Map.entry("flatten", at -> Tree.array(Nodes.stream(at.array(0)).flatMap(Nodes::stream))),
            Map.entry("tryGet", at -> at.from(1).reduce(at.node(0), Collections::inside)),
            Map.entry("shallowMerge", Collections::shallowMerge));

    private Collections() {}

    private static JsonNode createObject(Arguments at) {
        var object = Tree.object();
        for (int i = 0; i + 1 < at.size(); i += 2) {
            object.set(at.text(i), at.node(i + 1));
        }
        return object;
    }

    private static int length(JsonNode node) {
        return node.isTextual() ? node.textValue().length() : node.size();
    }

    private static JsonNode contains(Arguments at) {
        var in = at.node(0);
        var what = at.node(1);
        return Nodes.truth(
                switch (in) {
                    case ArrayNode array -> Nodes.stream(array).anyMatch(item -> Nodes.same(item, what));
                    case ObjectNode object ->
                        !Nodes.member(object, what.asText()).isMissingNode();
                    default -> at.text(0).contains(Nodes.asText(what));
                });
    }

    private static JsonNode edge(Arguments at, int index) {
        var node = at.node(0);
        if (node.isTextual()) {
            var text = node.textValue();
            return Nodes.text(text.isEmpty() ? "" : text.substring(index, index + 1));
        }
        return node.isEmpty() ? Nodes.NULL : at.array(0).path(index);
    }

    private static JsonNode part(Arguments at, int from, int upTo) {
        var node = at.node(0);
        int end = Math.min(upTo, length(node));
        int start = Math.min(from, end);
        return node.isTextual()
                ? Nodes.text(node.textValue().substring(start, end))
                : Tree.array(IntStream.range(start, end).mapToObj(at.array(0)::path));
    }

    private static JsonNode union(Arguments at) {
        if (at.node(0) instanceof ObjectNode first) {
            return at.from(1).map(ObjectNode.class::cast).reduce(first.deepCopy(), Collections::merged);
        }
        var items = new ArrayList<JsonNode>();
        at.all().flatMap(Nodes::stream).forEach(item -> {
            if (items.stream().noneMatch(there -> Nodes.same(there, item))) {
                items.add(item);
            }
        });
        return Tree.array(items.stream());
    }

    private static ObjectNode merged(ObjectNode one, ObjectNode other) {
        other.properties().forEach(entry -> {
            var there = Nodes.member(one, entry.getKey());
            one.set(
                    entry.getKey(),
                    there instanceof ObjectNode inner && entry.getValue() instanceof ObjectNode more
                            ? merged(inner.deepCopy(), more)
                            : entry.getValue());
        });
        return one;
    }

    private static JsonNode intersection(Arguments at) {
        if (at.node(0) instanceof ObjectNode first) {
            var common = Tree.object();
            first.properties().stream()
                    .filter(entry -> at.from(1)
                            .allMatch(other -> Nodes.same(Nodes.member(other, entry.getKey()), entry.getValue())))
                    .forEach(entry -> common.set(entry.getKey(), entry.getValue()));
            return common;
        }
        return Tree.array(Nodes.stream(at.array(0))
                .filter(item ->
                        at.from(1).allMatch(other -> Nodes.stream(other).anyMatch(there -> Nodes.same(there, item)))));
    }

    private static JsonNode items(Arguments at) {
        var object = at.object(0);
        var items = Tree.array();
        keys(object).forEach(key -> items.addObject().put("key", key).set("value", object.path(key)));
        return items;
    }

    private static List<String> keys(ObjectNode object) {
        return object.properties().stream()
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(key -> key.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static JsonNode inside(JsonNode of, JsonNode key) {
        var found = key.isIntegralNumber() ? of.path(key.intValue()) : Nodes.member(of, key.asText());
        return found.isMissingNode() ? Nodes.NULL : found;
    }

    private static JsonNode shallowMerge(Arguments at) {
        var merged = Tree.object();
        at.array(0).forEach(item -> merged.setAll((ObjectNode) item));
        return merged;
    }
}
