package practicecloud.template;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/// Parses what stands between the brackets of a template string.
final class Parser {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private int at;

    private Parser(String text) {
        this.text = text;
    }

    /// Whether a string of a template is an expression rather than text.
    static boolean isExpression(String string) {
        return string.length() > 1 && string.startsWith("[") && string.endsWith("]") && !string.startsWith("[[");
    }

    /// The text that a string means which is no expression: `[[` at its beginning stands for one bracket.
    static String plain(String string) {
        return string.startsWith("[[") && string.endsWith("]") ? string.substring(1) : string;
    }

    /// @param string a whole string of a template, brackets included
    static Expression parse(String string) {
        var parser = new Parser(string.substring(1, string.length() - 1));
        var expression = parser.expression();
        parser.skip();
        if (parser.at < parser.text.length()) {
            throw parser.unexpected("EndOfData");
        }
        return expression;
    }

    private Expression expression() {
        skip();
        var expression = primary();
        while (true) {
            skip();
            if (take(".?")) {
                expression = new Expression.Pick(expression, name(), true);
            } else if (take(".")) {
                expression = new Expression.Pick(expression, name(), false);
            } else if (take("[")) {
                boolean lenient = take("?");
                expression = new Expression.Pick(expression, expression(), lenient);
                expect("]", "RightSquareBracket");
            } else {
                return expression;
            }
        }
    }

    private Expression primary() {
        if (at >= text.length()) {
            throw unexpected("Identifier");
        }
        char first = text.charAt(at);
        if (first == '\'') {
            return string();
        }
        if (Character.isDigit(first) || first == '-' || first == '+') {
            return number();
        }
        return call();
    }

    private Expression call() {
        var name = identifier();
        skip();
        while (take(".")) {
            name = name + "." + identifier();
            skip();
        }
        expect("(", "LeftParenthesis");
        var arguments = new ArrayList<Expression>();
        skip();
        if (!take(")")) {
            arguments.addAll(arguments());
        }
        return new Expression.Call(name, arguments);
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        do {
            arguments.add(expression());
            skip();
        } while (take(","));
        expect(")", "RightParenthesis");
        return arguments;
    }

    private Expression name() {
        return new Expression.Constant(NODES.textNode(identifier()));
    }

    private String identifier() {
        skip();
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (start == at) {
            throw unexpected("Identifier");
        }
        return text.substring(start, at);
    }

    private Expression string() {
        var value = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf('\'', at);
            if (end < 0) {
                throw Fault.expression(
                        "Unable to parse language expression '" + text + "': the string that begins here has no end.");
            }
            value.append(text, at, end);
            at = end + 1;
            if (!take("'")) {
                return new Expression.Constant(NODES.textNode(value.toString()));
            }
            value.append('\'');
        }
    }

    private Expression number() {
        int start = at++;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        try {
            return new Expression.Constant(Nodes.number(Long.parseLong(text.substring(start, at))));
        } catch (NumberFormatException e) {
            at = start;
            throw unexpected("Integer");
        }
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(String token) {
        boolean here = text.startsWith(token, at);
        at += here ? token.length() : 0;
        return here;
    }

    private void expect(String token, String called) {
        skip();
        if (!take(token)) {
            throw unexpected(called);
        }
    }

    private Fault unexpected(String expected) {
        var actual = at >= text.length() ? "EndOfData" : text.substring(at, Math.min(text.length(), at + 12));
        return Fault.expression("Unable to parse language expression '" + text + "': expected token '" + expected
                + "' and actual '" + actual + "'.");
    }
}
