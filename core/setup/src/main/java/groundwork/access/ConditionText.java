package groundwork.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a condition for one operation: `NOT`, `AND`, `OR`, parentheses and `ActionMatches`; every other clause
/// is unknown, and so is a text this does not follow to its end.
///
/// `AND` and `OR` beside each other without parentheses are not read: their precedence is not documented.
final class ConditionText {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|&&|\\|\\||[(){}!,]|[^\\s(){}!,']+");

    private final List<String> tokens = new ArrayList<>();
    private final Operation operation;
    private int next;

    ConditionText(String text, Operation operation) {
        this.operation = operation;
        var match = TOKEN.matcher(text);
        while (match.find()) {
            tokens.add(match.group());
        }
    }

    Truth truth() {
        var truth = any();
        return next == tokens.size() ? truth : Truth.UNKNOWN;
    }

    private Truth any() {
        var truth = one();
        var joined = "";
        boolean mixed = false;
        while (isAnd() || isOr()) {
            var word = isAnd() ? "AND" : "OR";
            mixed |= !joined.isEmpty() && !joined.equals(word);
            joined = word;
            next++;
            var right = one();
            truth = word.equals("AND") ? truth.and(right) : truth.or(right);
        }
        return mixed ? Truth.UNKNOWN : truth;
    }

    private Truth one() {
        if (skip("!") || skip("NOT")) {
            return one().not();
        }
        if (skip("(")) {
            var truth = any();
            return skip(")") ? truth : Truth.UNKNOWN;
        }
        return at("ActionMatches") ? actionMatches() : clause();
    }

    private Truth actionMatches() {
        next++;
        if (!skip("{")) {
            return Truth.UNKNOWN;
        }
        boolean matches = false;
        while (next < tokens.size() && !at("}")) {
            var pattern = tokens.get(next++);
            matches |= pattern.startsWith("'")
                    && Wildcard.matches(pattern.substring(1, pattern.length() - 1), operation.name());
        }
        return skip("}") ? Truth.of(matches) : Truth.UNKNOWN;
    }

    /// Passes over a clause that is not understood, to where it ends.
    private Truth clause() {
        int braces = 0;
        while (next < tokens.size() && (braces > 0 || !endsClause())) {
            braces += at("{") ? 1 : at("}") ? -1 : 0;
            next++;
        }
        return Truth.UNKNOWN;
    }

    private boolean endsClause() {
        return isAnd() || isOr() || at(")");
    }

    private boolean isAnd() {
        return at("AND") || at("&&");
    }

    private boolean isOr() {
        return at("OR") || at("||");
    }

    private boolean skip(String token) {
        boolean there = at(token);
        next += there ? 1 : 0;
        return there;
    }

    private boolean at(String token) {
        return next < tokens.size() && tokens.get(next).equalsIgnoreCase(token);
    }
}
