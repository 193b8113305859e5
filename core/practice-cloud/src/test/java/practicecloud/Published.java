package practicecloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;

/// Azure's published type definitions, where they lie beside the checkout: what an answer may hold.
final class Published {

    private final JsonNode all;
    private final List<String> flaws = new ArrayList<>();

    private Published(JsonNode all) {
        this.all = all;
    }

    /// The folder of definitions; empty on a machine without it.
    static Optional<Path> folder() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            var folder = here.resolve("shared/azure/types");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /// What is wrong with an answer of this type, path by path.
    ///
    /// @param file `microsoft.storage/2026-04-01`
    static List<String> flaws(Path folder, String file, JsonNode answer) {
        try {
            var all = Tree.parse(Files.readAllBytes(folder.resolve(file).resolve("types.json")));
            var published = new Published(all);
            published.check(
                    published.body(answer.path("type").asText()),
                    answer,
                    answer.path("type").asText());
            return published.flaws;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode body(String type) {
        return items(all)
                .filter(item -> item.path("$type").asText().equals("ResourceType"))
                .filter(item -> item.path("name").asText().split("@")[0].equalsIgnoreCase(type))
                .map(item -> at(item.path("body")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no definition of " + type));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private JsonNode at(JsonNode reference) {
        return all.path(Integer.parseInt(reference.path("$ref").asText().substring(2)));
    }

    private void check(JsonNode shape, JsonNode value, String path) {
        switch (shape.path("$type").asText()) {
            case "StringType", "StringLiteralType" -> expect(value.isTextual(), path, "is not text");
            case "IntegerType" -> expect(value.isIntegralNumber(), path, "is not a whole number");
            case "BooleanType" -> expect(value.isBoolean(), path, "is not true or false");
            case "UnionType" -> union(shape, value, path);
            case "ArrayType" -> {
                expect(value.isArray(), path, "is not a list");
                value.forEach(item -> check(at(shape.path("itemType")), item, path + "[]"));
            }
            case "ObjectType" -> object(shape, shape.path("properties"), value, path);
            case "DiscriminatedObjectType" -> oneOf(shape, value, path);
            default -> expect(!value.isNull(), path, "is null");
        }
    }

    private void object(JsonNode shape, JsonNode members, JsonNode value, String path) {
        expect(value.isObject(), path, "is not an object");
        value.properties().forEach(entry -> {
            var where = path + "." + entry.getKey();
            if (members.has(entry.getKey())) {
                check(at(members.path(entry.getKey()).path("type")), entry.getValue(), where);
            } else if (shape.has("additionalProperties")) {
                check(at(shape.path("additionalProperties")), entry.getValue(), where);
            } else {
                flaws.add(where + " is not known");
            }
        });
        members.properties().forEach(member -> {
            boolean required = (member.getValue().path("flags").asInt() & 1) != 0;
            boolean implied = member.getKey().equals("name") || member.getKey().equals("apiVersion");
            expect(!required || implied || value.has(member.getKey()), path + "." + member.getKey(), "is missing");
        });
    }

    private void oneOf(JsonNode shape, JsonNode value, String path) {
        var word = value.path(shape.path("discriminator").asText()).asText();
        var one = shape.path("elements").path(word);
        if (one.isMissingNode()) {
            flaws.add(path + " is none of the alternatives: " + word);
            return;
        }
        var members = Tree.object();
        shape.path("baseProperties").properties().forEach(entry -> members.set(entry.getKey(), entry.getValue()));
        at(one).path("properties").properties().forEach(entry -> members.set(entry.getKey(), entry.getValue()));
        object(shape, members, value, path);
    }

    private void union(JsonNode shape, JsonNode value, String path) {
        boolean fits = items(shape.path("elements"))
                .map(this::at)
                .anyMatch(one -> one.path("$type").asText().equals("StringType")
                        || one.path("value").asText().equals(value.asText()));
        expect(fits && value.isTextual(), path, "has a value there is not: " + value);
    }

    private void expect(boolean fine, String path, String flaw) {
        if (!fine) {
            flaws.add(path + " " + flaw);
        }
    }
}
