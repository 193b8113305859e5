package practicecloud.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import practicecloud.shape.Shape.Kind;

/// What is wrong with a body, path by path.
public final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    /// One thing that is wrong.
    ///
    /// @param path where: `properties.sku.name`
    /// @param why  a sentence's rest: `is required`
    public record Flaw(String path, String why) {}

    private Flaws() {}

    /// All flaws of a whole body; none where there is no table for its type.
    public static List<Flaw> of(Shapes shapes, String type, String version, JsonNode body) {
        var flaws = new Flaws();
        shapes.of(type, version).ifPresent(shape -> flaws.members(shape, body, ""));
        return List.copyOf(flaws.found);
    }

    private void check(Shape shape, JsonNode value, String path) {
        if (!fits(shape.kind(), value)) {
            add(path, "is not " + words(shape.kind()));
            return;
        }
        switch (shape.kind()) {
            case OBJECT -> members(shape, value, path);
            case ONE_OF -> oneOf(shape, value, path);
            case LIST, MAP -> items(shape, value, path);
            case TEXT -> text(shape, value.textValue(), path);
            case WHOLE -> range(shape, value.asLong(), path, "");
            case SWITCH, ANY -> {
                // nothing more to say
            }
        }
    }

    private void members(Shape shape, JsonNode body, String path) {
        for (var member : shape.members().values()) {
            if (member.name().startsWith("<") || member.marks().readOnly()) {
                continue;
            }
            var value = body.path(member.name());
            var where = path.isEmpty() ? member.name() : path + "." + member.name();
            if (!value.isMissingNode() && !value.isNull()) {
                check(member, value, where);
            } else if (member.marks().required()) {
                add(where, "is required");
            }
        }
    }

    private void oneOf(Shape shape, JsonNode body, String path) {
        members(shape, body, path);
        var by = shape.rule().values().getFirst();
        if (!body.path(by).isTextual()) {
            add(path + "." + by, "is required");
            return;
        }
        var one = Shapes.alternative(shape, body);
        if (one.isEmpty()) {
            add(path + "." + by, "has the value '" + body.path(by).asText() + "', which is not known");
        }
        one.filter(alternative -> alternative.kind() != Kind.ANY)
                .ifPresent(alternative -> members(alternative, body, path));
    }

    private void items(Shape shape, JsonNode body, String path) {
        var item = shape.member("*").orElseThrow();
        int number = 0;
        for (var value : body) {
            if (!value.isNull()) {
                check(item, value, path + "[" + number + "]");
            }
            number++;
        }
    }

    private void text(Shape shape, String text, String path) {
        var rule = shape.rule();
        if (!rule.open() && rule.values().stream().noneMatch(text::equalsIgnoreCase)) {
            add(path, "has the value '" + text + "', which is none of " + String.join(", ", rule.values()));
        }
        if (rule.pattern().isPresent() && !rule.pattern().get().matcher(text).find()) {
            add(
                    path,
                    "has the value '" + text + "', which does not match '"
                            + rule.pattern().get() + "'");
        }
        range(shape, text.length(), path, " characters");
    }

    private void range(Shape shape, long size, String path, String of) {
        shape.rule()
                .least()
                .filter(least -> size < least)
                .ifPresent(least -> add(path, "must be at least " + least + of));
        shape.rule().most().filter(most -> size > most).ifPresent(most -> add(path, "must be at most " + most + of));
    }

    private static boolean fits(Kind kind, JsonNode value) {
        return switch (kind) {
            case TEXT -> value.isTextual();
            case WHOLE -> value.isIntegralNumber() || value.isNumber() && value.asDouble() == value.asLong();
            case SWITCH -> value.isBoolean();
            case OBJECT, MAP, ONE_OF -> value.isObject();
            case LIST -> value.isArray();
            case ANY -> true;
        };
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case WHOLE -> "a whole number";
            case SWITCH -> "true or false";
            case OBJECT, MAP, ONE_OF -> "an object";
            case LIST -> "a list";
            case ANY -> "known";
        };
    }

    private void add(String path, String why) {
        found.add(new Flaw(path, why));
    }
}
