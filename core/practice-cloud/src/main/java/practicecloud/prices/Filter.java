package practicecloud.prices;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import practicecloud.http.Refusal;

/// An OData filter over the rows of the price list: `eq`, `ne`, `and`, `or`, brackets, `contains`, `startswith`
/// and
/// `endswith`. Values are compared to the letter, as Azure does since version 2023-01-01-preview.
final class Filter {

    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:'((?:[^']|'')*)'|(and|or|eq|ne)\\b|(contains|startswith|endswith)\\b|([(),])|(\\w+))");

    /// The list calls the type of a price `type` where it answers, and `priceType` where it is asked.
    private static final String ASKED_TYPE = "priceType";

    private final Deque<String> words = new ArrayDeque<>();

    private Filter() {}

    /// The filter as a test of a row.
    ///
    /// @throws Refusal when it is none
    static Predicate<JsonNode> of(String text) {
        if (text.isBlank()) {
            return row -> true;
        }
        var filter = new Filter();
        var matcher = WORD.matcher(text.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            filter.words.add(matcher.group().strip());
        }
        if (end != text.strip().length()) {
            throw refused();
        }
        var test = filter.either();
        if (!filter.words.isEmpty()) {
            throw refused();
        }
        return test;
    }

    private static Refusal refused() {
        return Refusal.of(400, "BadRequest", "Invalid OData parameters supplied");
    }

    private Predicate<JsonNode> either() {
        var test = both();
        while (takes("or")) {
            test = test.or(both());
        }
        return test;
    }

    private Predicate<JsonNode> both() {
        var test = one();
        while (takes("and")) {
            test = test.and(one());
        }
        return test;
    }

    private Predicate<JsonNode> one() {
        if (takes("(")) {
            var inner = either();
            expect(")");
            return inner;
        }
        var word = next();
        return List.of("contains", "startswith", "endswith").contains(word) ? function(word) : comparison(word);
    }

    private Predicate<JsonNode> function(String name) {
        expect("(");
        var field = next();
        expect(",");
        var value = value();
        expect(")");
        return switch (name) {
            case "contains" -> row -> field(row, field).contains(value);
            case "startswith" -> row -> field(row, field).startsWith(value);
            default -> row -> field(row, field).endsWith(value);
        };
    }

    private Predicate<JsonNode> comparison(String field) {
        var operator = next();
        var value = value();
        return switch (operator) {
            case "eq" -> row -> field(row, field).equals(value);
            case "ne" -> row -> !field(row, field).equals(value);
            default -> throw refused();
        };
    }

    private static String field(JsonNode row, String name) {
        return row.path(name.equals(ASKED_TYPE) ? "type" : name).asText();
    }

    private String value() {
        var word = next();
        return word.startsWith("'") ? word.substring(1, word.length() - 1).replace("''", "'") : word;
    }

    private String next() {
        if (words.isEmpty()) {
            throw refused();
        }
        return words.remove();
    }

    private boolean takes(String word) {
        return word.equals(words.peek()) && !words.remove().isEmpty();
    }

    private void expect(String word) {
        if (!takes(word)) {
            throw refused();
        }
    }
}
