package practicecloud.abac;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practicecloud.abac.Condition.Test;

/// Compares the values of an attribute with others. What is not there compares to nothing.
final class Comparison {

    private Comparison() {}

    static boolean holds(Test test, List<String> left, List<String> right) {
        Predicate<String> one = value -> {
            Predicate<String> with = other -> single(test, value, other) != test.negated();
            return test.anyRight()
                    ? right.stream().anyMatch(with)
                    : right.stream().allMatch(with);
        };
        return test.anyLeft()
                ? left.stream().anyMatch(one)
                : !left.isEmpty() && left.stream().allMatch(one);
    }

    private static boolean single(Test test, String value, String other) {
        return switch (test.operator()) {
            case EQUALS -> value.equals(other);
            case EQUALS_IGNORE_CASE -> value.equalsIgnoreCase(other);
            case STARTS_WITH -> value.startsWith(other);
            case STARTS_WITH_IGNORE_CASE -> value.toLowerCase(Locale.ROOT).startsWith(other.toLowerCase(Locale.ROOT));
            case LIKE -> like(value, other, 0);
            case LIKE_IGNORE_CASE -> like(value, other, Pattern.CASE_INSENSITIVE);
        };
    }

    /// `*` is any text, `?` any letter.
    private static boolean like(String value, String pattern, int flags) {
        var text = Stream.of(pattern.split("(?<=[*?])|(?=[*?])"))
                .map(part -> switch (part) {
                    case "*" -> ".*";
                    case "?" -> ".";
                    default -> Pattern.quote(part);
                })
                .collect(Collectors.joining());
        return Pattern.compile(text, flags).matcher(value).matches();
    }
}
