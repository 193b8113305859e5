package groundwork.blueprint;

import groundwork.terms.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The compact table: per type and version the properties we write, what they hold, and which are required (`!`).
///
/// `path[]` are the items of an array, `path.*` the free members of an object; words are joined by `|`, and end
/// in `|…` where Azure takes others too.
final class BodyTable {

    private static final String NAME = "bodies.txt";
    private static final String OPEN = "…";

    private final Map<String, Node> byType = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private BodyTable() {}

    static BodyTable read() {
        var table = new BodyTable();
        Node current = new Node();
        for (var line : text().lines().toList()) {
            if (line.startsWith(" ")) {
                var cells = line.strip().split(" ", 2);
                current.put(cells[0], cells[1]);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current = new Node();
                current.kind = "object";
                table.byType.put(line, current);
            }
        }
        return table;
    }

    Optional<Shape> body(String type, String version) {
        return Optional.ofNullable(byType.get(type + "@" + version)).map(Node::shape);
    }

    static String text() {
        try (var in = BodyTable.class.getResourceAsStream(NAME)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String text) {
        try {
            Files.writeString(Path.of("src/test/resources/groundwork/blueprint", NAME), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table of what these resources write, as the types have it.
    static String of(AzureTypes types, List<Resource> resources) {
        var lines = new TreeMap<String, TreeMap<String, String>>();
        for (var resource : resources) {
            var key = resource.type() + "@" + resource.apiVersion();
            var shape = types.body(resource.type(), resource.apiVersion()).orElseThrow();
            collect(shape, resource.body(), "", lines.computeIfAbsent(key, _ -> new TreeMap<>()));
        }
        var text = new StringBuilder(
                "# The properties we write, per type and version. Written by BodiesTest, read everywhere.\n");
        lines.forEach((type, paths) -> {
            text.append('\n').append(type).append('\n');
            paths.forEach((path, kind) ->
                    text.append("  ").append(path).append(' ').append(kind).append('\n'));
        });
        return text.toString();
    }

    private static void collect(Shape shape, Json json, String path, Map<String, String> lines) {
        switch (shape) {
            case Shape.Items(var item) -> {
                if (json instanceof Json.Arr(var items) && !items.isEmpty()) {
                    lines.put(path + "[]", kind(item.get()));
                    items.forEach(one -> collect(item.get(), one, path + "[]", lines));
                }
            }
            case Shape.OneOf(var discriminator, var byWord) ->
                Optional.ofNullable(byWord.get(json.text(discriminator).orElse("")))
                        .ifPresent(one -> collect(one.get(), json, path, lines));
            case Shape.Fields(var fields, var rest) -> {
                var members = json instanceof Json.Obj(var some) ? some : Map.<String, Json>of();
                fields.forEach((name, field) -> {
                    if (members.containsKey(name) || field.required() && !field.readOnly()) {
                        var here = path.isEmpty() ? name : path + "." + name;
                        lines.put(
                                here + (field.required() ? "!" : ""),
                                kind(field.shape().get()));
                        Optional.ofNullable(members.get(name))
                                .ifPresent(value -> collect(field.shape().get(), value, here, lines));
                    }
                });
                rest.ifPresent(free -> members.forEach((name, value) -> {
                    if (!fields.containsKey(name)) {
                        lines.put(path + ".*", kind(free.get()));
                        collect(free.get(), value, path + ".*", lines);
                    }
                }));
            }
            case Shape.Text _, Shape.Truth _, Shape.Number _, Shape.Any _ -> {}
        }
    }

    private static String kind(Shape shape) {
        return switch (shape) {
            case Shape.Text(var words, var ignored) when words.isEmpty() -> "string";
            case Shape.Text(var words, var closed) ->
                words.stream().sorted().collect(Collectors.joining("|")) + (closed ? "" : "|" + OPEN);
            case Shape.Truth _ -> "truth";
            case Shape.Number _ -> "number";
            case Shape.Any _ -> "any";
            case Shape.Items _ -> "array";
            case Shape.Fields _, Shape.OneOf _ -> "object";
        };
    }

    /// One place of the table while it is read.
    private static final class Node {

        private String kind = "";
        private boolean required;
        private final Map<String, Node> children = new LinkedHashMap<>();

        void put(String path, String kind) {
            var here = this;
            for (var step : path.replace("!", "").replace("[]", ".[]").split("\\.")) {
                here = here.children.computeIfAbsent(step, _ -> new Node());
            }
            here.kind = kind;
            here.required = path.endsWith("!");
        }

        Shape shape() {
            return switch (kind) {
                case "string" -> new Shape.Text(Set.of(), false);
                case "truth" -> new Shape.Truth();
                case "number" -> new Shape.Number();
                case "any" -> new Shape.Any();
                case "array" ->
                    new Shape.Items(
                            () -> children.getOrDefault("[]", new Node()).shape());
                case "object" -> object();
                default -> {
                    var words = new LinkedHashSet<>(Arrays.asList(kind.split("\\|")));
                    yield new Shape.Text(words, !words.remove(OPEN));
                }
            };
        }

        private Shape object() {
            var fields = new LinkedHashMap<String, Shape.Field>();
            children.forEach((name, child) -> {
                if (!name.equals("*")) {
                    fields.put(name, new Shape.Field(child::shape, child.required, false));
                }
            });
            return new Shape.Fields(
                    fields, Optional.ofNullable(children.get("*")).map(rest -> rest::shape));
        }
    }
}
