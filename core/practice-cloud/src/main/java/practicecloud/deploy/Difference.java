package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import practicecloud.json.Tree;

/// What would change in a resource, as Azure's what-if lists it.
///
/// @param noisy whether to report, as Azure really does, what is there and not in the template (defaults that the
///              provider filled in) and values that are known only at the run
record Difference(boolean noisy) {

    private static final List<String> NEVER = List.of("id", "name", "type", "apiVersion", "etag", "systemData");

    /// Where Azure puts words in its own spelling.
    private static final List<String> WORDS = List.of("kind", "identity.type", "sku.name", "sku.tier");

    List<ObjectNode> between(JsonNode before, JsonNode after) {
        var delta = new ArrayList<ObjectNode>();
        after.properties().stream()
                .filter(entry -> !NEVER.contains(entry.getKey()))
                .forEach(entry -> delta.addAll(at(entry.getKey(), before.path(entry.getKey()), entry.getValue())));
        return List.copyOf(delta);
    }

    private List<ObjectNode> at(String path, JsonNode before, JsonNode after) {
        if (same(path, before, after) || !noisy && meansNothing(before, after)) {
            return List.of();
        }
        if (before.isMissingNode() || before.isNull()) {
            return after.isNull() ? List.of() : List.of(entry(path, "Create", before, after));
        }
        if (before instanceof ObjectNode old && after instanceof ObjectNode wanted) {
            return object(path, old, wanted);
        }
        if (before instanceof ArrayNode old && after instanceof ArrayNode wanted) {
            return array(path, old, wanted);
        }
        return List.of(entry(path, "Modify", before, after));
    }

    /// Ids and places are the same whatever their case; what is known only at the run is taken to be.
    private boolean same(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return true;
        }
        if (!before.isTextual() || !after.isTextual()) {
            return isUnknown(after) && !noisy;
        }
        var one = before.textValue();
        var other = after.textValue();
        boolean place = path.equals("location");
        return isUnknown(after) && !noisy
                || place && plain(one).equals(plain(other))
                || (one.startsWith("/") || WORDS.contains(path)) && one.equalsIgnoreCase(other);
    }

    /// An empty text where nothing is, and a truth value written as text.
    private static boolean meansNothing(JsonNode before, JsonNode after) {
        boolean empty =
                before.isMissingNode() && after.isTextual() && after.textValue().isEmpty();
        return empty
                || before.isBoolean() && after.isTextual() && before.asText().equalsIgnoreCase(after.textValue());
    }

    private static boolean isUnknown(JsonNode after) {
        return after.isTextual()
                && after.textValue().startsWith("[")
                && after.textValue().endsWith("]")
                && !after.textValue().startsWith("[[");
    }

    private static String plain(String place) {
        return place.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private List<ObjectNode> object(String path, ObjectNode before, ObjectNode after) {
        var delta = new ArrayList<ObjectNode>();
        after.properties()
                .forEach(entry ->
                        delta.addAll(at(path + "." + entry.getKey(), before.path(entry.getKey()), entry.getValue())));
        if (noisy || path.equals("tags")) {
            before.properties().stream()
                    .filter(entry ->
                            !after.has(entry.getKey()) && !entry.getKey().equals("provisioningState"))
                    .forEach(entry -> delta.add(entry(
                            path + "." + entry.getKey(),
                            "Delete",
                            entry.getValue(),
                            Tree.object().nullNode())));
        }
        return delta;
    }

    /// Items that are equal are matched first, then those of the same name, then those left in their order.
    private List<ObjectNode> array(String path, ArrayNode before, ArrayNode after) {
        var old = indexes(before);
        var wanted = indexes(after);
        wanted.removeIf(
                i -> old.removeIf(j -> between(before.path(j), after.path(i), i).isEmpty()));
        var children = new ArrayList<ObjectNode>();
        wanted.removeIf(i -> modified(before, old, after.path(i), i, children));
        old.forEach(i -> children.add(entry(
                Integer.toString(i), "Delete", before.path(i), Tree.object().nullNode())));
        wanted.forEach(i ->
                children.add(entry(Integer.toString(i), "Create", Tree.object().nullNode(), after.path(i))));
        if (children.isEmpty()) {
            return List.of();
        }
        var whole = entry(path, "Array", before, after);
        whole.set("children", Tree.array(children.stream()));
        return List.of(whole);
    }

    private static List<Integer> indexes(ArrayNode array) {
        return new ArrayList<>(IntStream.range(0, array.size()).boxed().toList());
    }

    private List<ObjectNode> between(JsonNode before, JsonNode after, int index) {
        return at(Integer.toString(index), before, after);
    }

    private boolean modified(
            ArrayNode before, List<Integer> old, JsonNode after, int index, List<ObjectNode> children) {
        var partner = old.stream()
                .filter(i -> after.isObject()
                        && after.has("name")
                        && before.path(i).path("name").equals(after.path("name")))
                .findFirst();
        partner.ifPresent(i -> {
            old.remove(i);
            var whole = entry(Integer.toString(index), "Modify", before.path(i), after);
            whole.set("children", Tree.array(between(before.path(i), after).stream()));
            children.add(whole);
        });
        return partner.isPresent();
    }

    private static ObjectNode entry(String path, String type, JsonNode before, JsonNode after) {
        var entry = Tree.object().put("path", path).put("propertyChangeType", type);
        entry.set("before", before.isMissingNode() ? entry.nullNode() : before);
        entry.set("after", after);
        entry.putNull("children");
        return entry;
    }
}
