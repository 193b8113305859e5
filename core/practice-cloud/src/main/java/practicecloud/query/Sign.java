package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import practicecloud.json.Tree;

/// What can stand between two terms. The binding says which comes first: or, and, comparisons, sums, products.
enum Sign {
    OR("or", 1, truths((a, b) -> a || b)),
    AND("and", 2, truths((a, b) -> a && b)),
    EQUAL("==", 3, test(Sign::same)),
    UNEQUAL("!=", 3, test((a, b) -> !same(a, b))),
    LIKE("=~", 3, texts(String::equals)),
    UNLIKE("!~", 3, texts((a, b) -> !a.equals(b))),
    LESS("<", 3, test((a, b) -> order(a, b) < 0)),
    LESS_OR_EQUAL("<=", 3, test((a, b) -> order(a, b) <= 0)),
    MORE(">", 3, test((a, b) -> order(a, b) > 0)),
    MORE_OR_EQUAL(">=", 3, test((a, b) -> order(a, b) >= 0)),
    CONTAINS("contains", 3, texts(String::contains)),
    NOT_CONTAINS("!contains", 3, texts((a, b) -> !a.contains(b))),
    CONTAINS_CASE("contains_cs", 3, test((a, b) -> text(a).contains(text(b)))),
    HAS("has", 3, texts(Sign::hasWord)),
    NOT_HAS("!has", 3, texts((a, b) -> !hasWord(a, b))),
    STARTS("startswith", 3, texts(String::startsWith)),
    NOT_STARTS("!startswith", 3, texts((a, b) -> !a.startsWith(b))),
    ENDS("endswith", 3, texts(String::endsWith)),
    NOT_ENDS("!endswith", 3, texts((a, b) -> !a.endsWith(b))),
    MATCHES(
            "matches",
            3,
            test((a, b) -> Pattern.compile(text(b)).matcher(text(a)).find())),
    PLUS("+", 4, numbers(BigDecimal::add)),
    MINUS("-", 4, numbers(BigDecimal::subtract)),
    TIMES("*", 5, numbers(BigDecimal::multiply));

    private final String written;
    private final int binding;
    private final BiFunction<JsonNode, JsonNode, JsonNode> work;

    Sign(String written, int binding, BiFunction<JsonNode, JsonNode, JsonNode> work) {
        this.written = written;
        this.binding = binding;
        this.work = work;
    }

    static Optional<Sign> at(Token token) {
        return Arrays.stream(values()).filter(sign -> token.is(sign.written)).findFirst();
    }

    int binding() {
        return binding;
    }

    JsonNode of(JsonNode left, JsonNode right) {
        return work.apply(left, right);
    }

    private static BiFunction<JsonNode, JsonNode, JsonNode> truths(BiPredicate<Boolean, Boolean> test) {
        return (a, b) -> Tree.object().booleanNode(test.test(a.asBoolean(), b.asBoolean()));
    }

    private static BiFunction<JsonNode, JsonNode, JsonNode> test(BiPredicate<JsonNode, JsonNode> test) {
        return (a, b) -> Tree.object().booleanNode(test.test(a, b));
    }

    /// Compared without regard to case.
    private static BiFunction<JsonNode, JsonNode, JsonNode> texts(BiPredicate<String, String> test) {
        return test((a, b) -> test.test(text(a).toLowerCase(Locale.ROOT), text(b).toLowerCase(Locale.ROOT)));
    }

    private static BiFunction<JsonNode, JsonNode, JsonNode> numbers(
            BiFunction<BigDecimal, BigDecimal, BigDecimal> work) {
        return (a, b) -> a.isNumber() && b.isNumber()
                ? Tree.object().numberNode(work.apply(a.decimalValue(), b.decimalValue()))
                : Tree.object().nullNode();
    }

    static boolean same(JsonNode a, JsonNode b) {
        return a.isNumber() && b.isNumber()
                ? a.decimalValue().compareTo(b.decimalValue()) == 0
                : text(a).equals(text(b));
    }

    /// Nothing comes first, then numbers by size, then texts.
    static int order(JsonNode a, JsonNode b) {
        return a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : text(a).compareTo(text(b));
    }

    /// As `tostring()` writes it; nothing is an empty text.
    static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.isContainerNode() ? node.toString() : node.asText();
    }

    private static boolean hasWord(String text, String word) {
        return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "(?![a-z0-9])")
                .matcher(text)
                .find();
    }
}
