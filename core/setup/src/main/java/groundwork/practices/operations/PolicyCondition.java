package groundwork.practices.operations;

import groundwork.access.Truth;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Evaluates the `if` of a policy rule on one resource, as far as it is understood: `allOf`, `anyOf`, `not`,
/// fields by name or alias, and the plain operators. Expressions other than a parameter, counts and arrays are
/// unknown.
record PolicyCondition(Map<String, Json> parameters, ResourceId resource, Json body) {

    private static final java.util.regex.Pattern PARAMETER =
            java.util.regex.Pattern.compile("\\[parameters\\('([^']+)'\\)\\]");

    private static final List<String> OUTSIDE = List.of("sku.", "identity.", "kind", "zones", "plan.");

    Truth truth(Json condition) {
        if (!(condition instanceof Json.Obj)) {
            return Truth.UNKNOWN;
        }
        if (condition.at("allOf") instanceof Json.Arr(var all)) {
            return all.stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
        }
        if (condition.at("anyOf") instanceof Json.Arr(var any)) {
            return any.stream().map(this::truth).reduce(Truth.FALSE, Truth::or);
        }
        if (condition.at("not") instanceof Json.Obj not) {
            return truth(not).not();
        }
        var left = condition.text("field").map(this::field).orElseGet(() -> value(condition.at("value")));
        return left.map(value -> compared(value, condition)).orElse(Truth.UNKNOWN);
    }

    private Truth compared(Json left, Json condition) {
        if (condition instanceof Json.Obj(var members)) {
            for (var member : members.entrySet()) {
                var right = value(member.getValue());
                var truth = switch (member.getKey()) {
                    case "field", "value" -> Optional.<Truth>empty();
                    case "equals" -> right.map(value -> Truth.of(same(left, value)));
                    case "notEquals" -> right.map(value -> Truth.of(!same(left, value)));
                    case "in" -> right.map(value -> isIn(left, value));
                    case "notIn" -> right.map(value -> isIn(left, value).not());
                    case "exists" -> right.map(value -> Truth.of(left.isNull() != same(value, Json.of(true))));
                    case "contains" -> right.map(value -> Truth.of(text(left).contains(text(value))));
                    case "notContains" ->
                        right.map(value -> Truth.of(!text(left).contains(text(value))));
                    case "like" -> right.map(value -> like(left, value));
                    case "notLike" -> right.map(value -> like(left, value).not());
                    default -> Optional.of(Truth.UNKNOWN);
                };
                if (truth.isPresent()) {
                    return truth.get();
                }
            }
        }
        return Truth.UNKNOWN;
    }

    /// A value with parameters filled in; empty where it takes an expression.
    Optional<Json> value(Json written) {
        if (!(written instanceof Json.Str(var text)) || !text.startsWith("[") || text.startsWith("[[")) {
            return Optional.of(written);
        }
        var match = PARAMETER.matcher(text);
        return match.matches() ? Optional.ofNullable(parameters.get(match.group(1))) : Optional.empty();
    }

    /// The value of a field; null JSON where the resource has none, empty where the field is not understood.
    Optional<Json> field(String written) {
        var name = value(Json.of(written)).map(PolicyCondition::text).orElse("[");
        return switch (name) {
            case "type" -> Optional.of(Json.of(resource.type()));
            case "name" -> Optional.of(Json.of(resource.name()));
            case "id" -> Optional.of(Json.of(resource));
            case "kind", "location", "tags" -> Optional.of(body.at(name));
            default -> name.startsWith("tags") ? tag(name) : alias(name);
        };
    }

    private Optional<Json> tag(String name) {
        var tag = name.replaceFirst("^tags", "").replaceAll("^[.\\[']+|['\\]]+$", "");
        return body.members("tags").entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(tag))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.of(Json.NULL));
    }

    /// Aliases name a property by the type and the path below `properties`; those of compute leave out that its
    /// own properties are one level deeper.
    private Optional<Json> alias(String name) {
        var type = resource.type() + "/";
        if (name.startsWith("[") || name.contains("[*]") || !name.contains("/")) {
            return Optional.empty();
        }
        if (!name.regionMatches(true, 0, type, 0, type.length())) {
            return Optional.of(Json.NULL);
        }
        var path = name.substring(type.length());
        if (path.contains("/")) {
            return Optional.of(Json.NULL);
        }
        var places = OUTSIDE.stream().anyMatch(path::startsWith)
                ? Stream.of(path)
                : Stream.of("properties." + path, "properties.properties." + path);
        return places.map(body::at).filter(value -> !value.isNull()).findFirst().or(() -> Optional.of(Json.NULL));
    }

    static boolean same(Json one, Json other) {
        return text(one).equalsIgnoreCase(text(other)) && one.isNull() == other.isNull();
    }

    private static Truth isIn(Json left, Json list) {
        return list instanceof Json.Arr(var items)
                ? Truth.of(items.stream().anyMatch(item -> same(left, item)))
                : Truth.UNKNOWN;
    }

    private static Truth like(Json left, Json pattern) {
        var parts = text(pattern).split("\\*", -1);
        var quoted = Stream.of(parts).map(java.util.regex.Pattern::quote).toList();
        return Truth.of(text(left).matches("(?i)" + String.join(".*", quoted)));
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Str(var text) -> text;
            case Json.Bool(var truth) -> String.valueOf(truth);
            case Json.Num(var number) -> number.toPlainString();
            case Json.Null _, Json.Arr _, Json.Obj _, Json.Output _ -> "";
        };
    }
}
