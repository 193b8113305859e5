package practicecloud.abac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import practicecloud.abac.Condition.Operator;
import practicecloud.abac.Condition.Test;

/// Reads conditions.
final class Parser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(@\\w+\\[[^\\]]*\\]|'(?:[^']|'')*'|&&|\\|\\||[!(){},]|[\\w:.+-]+)\\s*");
    private static final Pattern TEST =
            Pattern.compile("(?:For(Any|All)Of(Any|All)Values:)?(String|Guid|Numeric|Bool|DateTime)(Not)?(\\w+)");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    Parser(String text) {
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            from = matcher.end();
            matcher.region(from, text.length());
        }
        if (from < text.length()) {
            throw new Unclear("'" + text.substring(from, Math.min(text.length(), from + 20)) + "' is not understood");
        }
    }

    Condition whole() {
        var condition = any();
        if (at < tokens.size()) {
            throw new Unclear("'" + tokens.get(at) + "' is not expected there");
        }
        return condition;
    }

    private Condition any() {
        var condition = all();
        while (take("OR") || take("||")) {
            condition = new Condition.Or(condition, all());
        }
        return condition;
    }

    private Condition all() {
        var condition = one();
        while (take("AND") || take("&&")) {
            condition = new Condition.And(condition, one());
        }
        return condition;
    }

    private Condition one() {
        if (take("NOT") || take("!")) {
            return new Condition.Not(one());
        }
        if (take("(")) {
            var inner = any();
            expect(")");
            return inner;
        }
        if (take("ActionMatches")) {
            return new Condition.Action(braced());
        }
        if (take("SubOperationMatches")) {
            return new Condition.SubOperation(braced());
        }
        return take("Exists") ? new Condition.Exists(attribute()) : compare();
    }

    private Condition compare() {
        var attribute = attribute();
        var test = test(next());
        if (peek().startsWith("@")) {
            throw new Unclear("comparing with the attribute '" + peek() + "' is not understood");
        }
        return new Condition.Compare(attribute, test, peek().equals("{") ? list() : List.of(literal(next())));
    }

    private String attribute() {
        var token = next();
        boolean known =
                token.regionMatches(true, 0, "@Request[", 0, 9) || token.regionMatches(true, 0, "@Resource[", 0, 10);
        if (!known) {
            throw new Unclear("'" + token + "' is not an attribute of a request or a resource");
        }
        return token;
    }

    private static Test test(String token) {
        var match = TEST.matcher(token);
        if (!match.matches()) {
            throw new Unclear("the comparison '" + token + "' is not understood");
        }
        boolean text = match.group(3).equals("String");
        boolean anyLeft = !"All".equals(match.group(1));
        boolean anyRight = match.group(2) == null || match.group(2).equals("Any");
        return new Test(anyLeft, anyRight, operator(token, match.group(5), text), match.group(4) != null);
    }

    private static Operator operator(String token, String word, boolean text) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "equals" -> text ? Operator.EQUALS : Operator.EQUALS_IGNORE_CASE;
            case "equalsignorecase" -> Operator.EQUALS_IGNORE_CASE;
            case "startswith" -> Operator.STARTS_WITH;
            case "startswithignorecase" -> Operator.STARTS_WITH_IGNORE_CASE;
            case "like" -> Operator.LIKE;
            case "likeignorecase" -> Operator.LIKE_IGNORE_CASE;
            default -> throw new Unclear("the comparison '" + token + "' is not understood");
        };
    }

    private String braced() {
        expect("{");
        var text = literal(next());
        expect("}");
        return text;
    }

    private List<String> list() {
        expect("{");
        var values = new ArrayList<String>();
        do {
            values.add(literal(next()));
        } while (take(","));
        expect("}");
        return values;
    }

    private static String literal(String token) {
        return token.startsWith("'") ? token.substring(1, token.length() - 1).replace("''", "'") : token;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at >= tokens.size()) {
            throw new Unclear("it ends too early");
        }
        return tokens.get(at++);
    }

    private boolean take(String word) {
        boolean here = peek().equalsIgnoreCase(word);
        at += here ? 1 : 0;
        return here;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw new Unclear("'" + word + "' is expected where '" + peek() + "' is");
        }
    }
}
