package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// How a policy compares. Words are the same whatever their case, but for `match`; what is not there equals
/// nothing, is in no list, and matches nothing.
enum Operator {
    EQUALS(Operator::same, true),
    NOT_EQUALS(Operator::same, false),
    LIKE(Operator::like, true),
    NOT_LIKE(Operator::like, false),
    MATCH((left, right) -> matches(left, right, 0), true),
    NOT_MATCH((left, right) -> matches(left, right, 0), false),
    MATCH_INSENSITIVELY((left, right) -> matches(left, right, Pattern.CASE_INSENSITIVE), true),
    NOT_MATCH_INSENSITIVELY((left, right) -> matches(left, right, Pattern.CASE_INSENSITIVE), false),
    CONTAINS(Operator::contains, true),
    NOT_CONTAINS(Operator::contains, false),
    IN((left, right) -> contains(right, left), true),
    NOT_IN((left, right) -> contains(right, left), false),
    CONTAINS_KEY(Operator::containsKey, true),
    NOT_CONTAINS_KEY(Operator::containsKey, false),
    LESS((left, right) -> order(left, right).filter(order -> order < 0).isPresent(), true),
    LESS_OR_EQUALS(
            (left, right) -> order(left, right).filter(order -> order <= 0).isPresent(), true),
    GREATER((left, right) -> order(left, right).filter(order -> order > 0).isPresent(), true),
    GREATER_OR_EQUALS(
            (left, right) -> order(left, right).filter(order -> order >= 0).isPresent(), true),
    EXISTS((left, right) -> isThere(left) == right.asText().equalsIgnoreCase("true"), true);

    private final BiPredicate<JsonNode, JsonNode> test;
    private final boolean wanted;

    Operator(BiPredicate<JsonNode, JsonNode> test, boolean wanted) {
        this.test = test;
        this.wanted = wanted;
    }

    /// By the name it has in rules: `notIn`.
    static Optional<Operator> named(String name) {
        return Arrays.stream(values())
                .filter(operator -> operator.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst();
    }

    /// As answers about a violation spell it: `NotIn`.
    String spelled() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    boolean holds(JsonNode left, JsonNode right) {
        return test.test(left, right) == wanted;
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private static boolean same(JsonNode left, JsonNode right) {
        if (left.isContainerNode() || right.isContainerNode()) {
            return left.equals(right);
        }
        return isThere(left) == isThere(right) && left.asText("").equalsIgnoreCase(right.asText(""));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /// A part of a text, or an item of a list.
    private static boolean contains(JsonNode left, JsonNode right) {
        return left.isArray()
                ? items(left).anyMatch(item -> same(item, right))
                : left.isTextual() && left.textValue().contains(right.asText());
    }

    private static boolean containsKey(JsonNode left, JsonNode right) {
        return left.properties().stream().anyMatch(entry -> entry.getKey().equalsIgnoreCase(right.asText()));
    }

    private static boolean like(JsonNode left, JsonNode right) {
        var pattern = Arrays.stream(right.asText().split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return isThere(left)
                && Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                        .matcher(left.asText())
                        .matches();
    }

    /// `#` is a digit, `?` a letter, `.` any character; the rest is itself.
    private static boolean matches(JsonNode left, JsonNode right, int flags) {
        var pattern = right.asText()
                .chars()
                .mapToObj(letter -> switch (letter) {
                    case '#' -> "\\d";
                    case '?' -> "\\p{L}";
                    case '.' -> ".";
                    default -> Pattern.quote(Character.toString(letter));
                })
                .collect(Collectors.joining());
        return isThere(left)
                && Pattern.compile(pattern, flags).matcher(left.asText()).matches();
    }

    private static Optional<Integer> order(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return Optional.of(left.decimalValue().compareTo(right.decimalValue()));
        }
        return left.isTextual() && right.isTextual()
                ? Optional.of(left.textValue().compareToIgnoreCase(right.textValue()))
                : Optional.empty();
    }
}
