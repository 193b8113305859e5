package groundwork.blueprint;

import groundwork.terms.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Azure's own type files (bicep types), where they lie in a folder `shared` beside the repository.
final class AzureTypes {

    private static final int REQUIRED = 1;
    private static final int READ_ONLY = 2;

    private final Map<String, Supplier<Shape>> bodies = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private AzureTypes() {}

    /// The types, or nothing on a machine that does not have them.
    static Optional<AzureTypes> find() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            var folder = here.resolve("shared/azure/types");
            if (Files.isDirectory(folder)) {
                return Optional.of(read(folder));
            }
        }
        return Optional.empty();
    }

    /// The body of a type (`Microsoft.Storage/storageAccounts`) in a version.
    Optional<Shape> body(String type, String version) {
        return Optional.ofNullable(bodies.get(type + "@" + version)).map(Supplier::get);
    }

    private static AzureTypes read(Path folder) {
        var types = new AzureTypes();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.endsWith("types.json")).forEach(file -> types.add(JsonText.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private void add(Json file) {
        if (!(file instanceof Json.Arr(var types))) {
            throw new IllegalStateException("a type file is an array");
        }
        for (var type : types) {
            if (kind(type).equals("ResourceType")) {
                bodies.put(type.text("name").orElseThrow(), () -> resource(types, type));
            }
        }
    }

    /// Our bodies are without id, name and type.
    private static Shape resource(List<Json> types, Json type) {
        var body = shape(types, type.at("body"));
        if (body instanceof Shape.Fields(var fields, var rest)) {
            var without = new LinkedHashMap<>(fields);
            List.of("id", "name", "type", "apiVersion").forEach(without::remove);
            return new Shape.Fields(without, rest);
        }
        return body;
    }

    private static Shape shape(List<Json> types, Json reference) {
        var text = reference.text("$ref").orElseThrow();
        var type = types.get(Integer.parseInt(text.substring(text.lastIndexOf('/') + 1)));
        return switch (kind(type)) {
            case "StringType" -> new Shape.Text(Set.of(), false);
            case "StringLiteralType" -> new Shape.Text(Set.of(type.text("value").orElseThrow()), true);
            case "UnionType" -> union(types, type);
            case "BooleanType" -> new Shape.Truth();
            case "IntegerType" -> new Shape.Number();
            case "AnyType" -> new Shape.Any();
            case "ArrayType" -> new Shape.Items(() -> shape(types, type.at("itemType")));
            case "ObjectType" -> fields(types, type.members("properties"), type.at("additionalProperties"));
            case "DiscriminatedObjectType" -> oneOf(types, type);
            default -> throw new IllegalStateException("not a kind of type known here: " + kind(type));
        };
    }

    private static Shape union(List<Json> types, Json type) {
        var words = new LinkedHashSet<String>();
        boolean closed = true;
        for (var element : type.items("elements")) {
            if (shape(types, element) instanceof Shape.Text(var some, var someClosed)) {
                words.addAll(some);
                closed &= someClosed;
            } else {
                return new Shape.Any();
            }
        }
        return new Shape.Text(words, closed);
    }

    private static Shape.Fields fields(List<Json> types, Map<String, Json> properties, Json rest) {
        var fields = new LinkedHashMap<String, Shape.Field>();
        properties.forEach((name, property) -> {
            int flags = property.number("flags").orElseThrow().intValue();
            fields.put(
                    name,
                    new Shape.Field(
                            () -> shape(types, property.at("type")),
                            (flags & REQUIRED) != 0,
                            (flags & READ_ONLY) != 0));
        });
        return new Shape.Fields(fields, rest.isNull() ? Optional.empty() : Optional.of(() -> shape(types, rest)));
    }

    private static Shape oneOf(List<Json> types, Json type) {
        var base = fields(types, type.members("baseProperties"), Json.NULL);
        var byWord = new LinkedHashMap<String, Supplier<Shape>>();
        type.members("elements")
                .forEach((word, element) -> byWord.put(word, () -> {
                    var all = new LinkedHashMap<>(base.fields());
                    if (shape(types, element) instanceof Shape.Fields(var own, var ignored)) {
                        all.putAll(own);
                    }
                    return new Shape.Fields(all, Optional.empty());
                }));
        return new Shape.OneOf(type.text("discriminator").orElseThrow(), byWord);
    }

    private static String kind(Json type) {
        return type.text("$type").orElseThrow();
    }
}
