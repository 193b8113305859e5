package practicecloud.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import practicecloud.shape.Shape.Kind;
import practicecloud.shape.Shape.Marks;
import practicecloud.shape.Shape.Rule;

/// Reads the table of shapes.
final class Table {

    private static final Pattern LINE =
            Pattern.compile("( *)(\\S+) (!?=?)([sibomla?])(?:\\((-?\\d*)\\.\\.(-?\\d*)\\))?(?: /(.*)/)?(?: :? ?(.*))?");
    private static final String MORE = "…";

    private final Map<String, Shape> byType = new HashMap<>();

    private Table() {}

    /// The shapes by type and version: `microsoft.storage/storageaccounts 2026-04-01`.
    static Map<String, Shape> read() {
        var table = new Table();
        Deque<Shape> open = new ArrayDeque<>();
        for (var line : lines()) {
            if (line.startsWith("type ")) {
                open.clear();
                open.push(table.begin(line.substring("type ".length())));
            } else if (!line.startsWith("#")) {
                add(open, line);
            }
        }
        return table.byType;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream("shapes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape begin(String name) {
        var none = new Rule(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), true);
        var shape = new Shape(name, Kind.OBJECT, new Marks(true, false), none, new HashMap<>());
        byType.put(name.toLowerCase(Locale.ROOT), shape);
        return shape;
    }

    private static void add(Deque<Shape> open, String text) {
        var line = LINE.matcher(text);
        if (!line.matches()) {
            throw new IllegalStateException("shapes.txt: " + text);
        }
        while (open.size() > line.group(1).length()) {
            open.pop();
        }
        var marks = new Marks(line.group(3).contains("!"), line.group(3).contains("="));
        var rule = rule(line.group(5), line.group(6), line.group(7), line.group(8));
        var shape = new Shape(line.group(2), kind(line.group(4)), marks, rule, new HashMap<>());
        Objects.requireNonNull(open.peek()).members().put(shape.name().toLowerCase(Locale.ROOT), shape);
        open.push(shape);
    }

    private static Rule rule(String least, String most, String pattern, String words) {
        var values = words == null ? List.<String>of() : Arrays.asList(words.split("\\|"));
        return new Rule(
                number(least),
                number(most),
                Optional.ofNullable(pattern).map(Pattern::compile),
                values.stream().filter(word -> !word.equals(MORE)).toList(),
                values.isEmpty() || values.contains(MORE));
    }

    private static Optional<Long> number(String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "s" -> Kind.TEXT;
            case "i" -> Kind.WHOLE;
            case "b" -> Kind.SWITCH;
            case "o" -> Kind.OBJECT;
            case "m" -> Kind.MAP;
            case "l" -> Kind.LIST;
            case "?" -> Kind.ONE_OF;
            default -> Kind.ANY;
        };
    }
}
