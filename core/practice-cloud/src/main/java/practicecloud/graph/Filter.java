package practicecloud.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The few `$filter`s clients use to find a principal: `x eq '…'`, `startswith(x,'…')`, and a name among the
/// names of a service principal.
final class Filter {

    private static final Pattern EQUALS = Pattern.compile("(\\w+) eq '((?:[^']|'')*)'");
    private static final Pattern STARTS = Pattern.compile("startswith\\((\\w+),\\s*'((?:[^']|'')*)'\\)");
    private static final Pattern NAMED =
            Pattern.compile("servicePrincipalNames/any\\(\\w+:\\s*\\w+ eq '((?:[^']|'')*)'\\)");

    private Filter() {}

    /// The filter as a test; empty when it is none of these.
    static Optional<Predicate<JsonNode>> of(String text) {
        if (text.isBlank()) {
            return Optional.of(principal -> true);
        }
        var equals = EQUALS.matcher(text);
        if (equals.matches()) {
            return Optional.of(principal -> word(principal, equals.group(1)).equals(lower(equals.group(2))));
        }
        var starts = STARTS.matcher(text);
        if (starts.matches()) {
            return Optional.of(principal -> word(principal, starts.group(1)).startsWith(lower(starts.group(2))));
        }
        var named = NAMED.matcher(text);
        return named.matches()
                ? Optional.of(principal -> word(principal, "appId").equals(lower(named.group(1))))
                : Optional.empty();
    }

    private static String word(JsonNode principal, String property) {
        return principal.path(property).asText().toLowerCase(Locale.ROOT);
    }

    private static String lower(String quoted) {
        return quoted.replace("''", "'").toLowerCase(Locale.ROOT);
    }
}
