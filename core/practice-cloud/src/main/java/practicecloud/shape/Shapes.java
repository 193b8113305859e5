package practicecloud.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import practicecloud.json.Tree;
import practicecloud.shape.Shape.Kind;

/// What bodies may hold, for the types there is a table of. What a version does not know is dropped without a
/// word, as Azure does; what is wrong is refused by [Flaws].
public final class Shapes {

    private final Map<String, Shape> exact = Table.read();
    private final Map<String, Shape> newest = new HashMap<>();

    public Shapes() {
        exact.forEach((name, shape) -> {
            var parts = name.split(" ");
            newest.put(parts[0] + (parts[1].endsWith("-preview") ? " preview" : ""), shape);
        });
    }

    /// Whether there is a table of this type.
    public boolean knows(String type) {
        var name = type.toLowerCase(Locale.ROOT);
        return newest.containsKey(name) || newest.containsKey(name + " preview");
    }

    /// The shape of a type in a version: that very version's, else the newest of its kind, preview or stable.
    Optional<Shape> of(String type, String version) {
        var name = type.toLowerCase(Locale.ROOT);
        var preview = version.endsWith("-preview") ? newest.get(name + " preview") : null;
        return Optional.ofNullable(
                exact.getOrDefault(name + " " + version, preview == null ? newest.get(name) : preview));
    }

    /// Whether bodies of a type can hold something at a dotted path; what is in a list is not looked at.
    public boolean has(String type, String version, String path) {
        var here = of(type, version);
        for (var name : path.split("\\.")) {
            if (here.isPresent() && here.get().kind() == Kind.LIST || name.contains("[")) {
                return here.flatMap(shape -> shape.member(name.replace("[*]", "")))
                        .isPresent();
            }
            here = here.flatMap(shape -> shape.member(name).or(() -> shape.member("*")));
        }
        return here.isPresent();
    }

    /// A copy with what a write can hold: nothing unknown, nothing read-only, words in Azure's spelling.
    public ObjectNode clean(String type, String version, ObjectNode body) {
        return of(type, version).map(shape -> object(shape, body)).orElse(body);
    }

    private static JsonNode clean(Shape shape, JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        return switch (shape.kind()) {
            case OBJECT -> value instanceof ObjectNode body ? object(shape, body) : value;
            case ONE_OF -> value instanceof ObjectNode body ? oneOf(shape, body) : value;
            case MAP -> value instanceof ObjectNode body ? map(shape, body) : value;
            case LIST -> value instanceof ArrayNode list ? list(shape, list) : value;
            case TEXT -> value.isTextual() ? word(shape, value) : value;
            case WHOLE, SWITCH, ANY -> value;
        };
    }

    private static ObjectNode object(Shape shape, ObjectNode body) {
        var clean = Tree.object();
        body.properties()
                .forEach(entry -> shape.member(entry.getKey())
                        .filter(member -> !member.marks().readOnly())
                        .ifPresent(member -> clean.set(member.name(), clean(member, entry.getValue()))));
        return clean;
    }

    /// The members all alternatives have, and those of the one that is named.
    private static ObjectNode oneOf(Shape shape, ObjectNode body) {
        var one = alternative(shape, body);
        if (one.isEmpty() || one.get().kind() == Kind.ANY) {
            return body;
        }
        var clean = object(shape, body);
        clean.setAll(object(one.get(), body));
        return clean;
    }

    /// The alternative a body says it is.
    static Optional<Shape> alternative(Shape shape, JsonNode body) {
        var word = body.path(shape.rule().values().getFirst()).asText();
        return shape.member("<" + word + ">");
    }

    private static ObjectNode map(Shape shape, ObjectNode body) {
        var clean = Tree.object();
        var item = shape.member("*").orElseThrow();
        body.properties().forEach(entry -> clean.set(entry.getKey(), clean(item, entry.getValue())));
        return clean;
    }

    private static ArrayNode list(Shape shape, ArrayNode list) {
        var clean = Tree.array();
        var item = shape.member("*").orElseThrow();
        list.forEach(value -> clean.add(clean(item, value)));
        return clean;
    }

    private static JsonNode word(Shape shape, JsonNode value) {
        return shape.rule().values().stream()
                .filter(known -> known.equalsIgnoreCase(value.textValue()))
                .findFirst()
                .<JsonNode>map(TextNode::valueOf)
                .orElse(value);
    }
}
