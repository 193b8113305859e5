package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import practicecloud.json.Tree;

/// Reads terms: `tolower(type) == 'x' and isnotempty(tags['a'])`.
record Terms(Words words) {

    private static final ObjectNode MAKE = Tree.object();

    Term term() {
        return above(0);
    }

    /// A term whose signs bind more strongly than this.
    private Term above(int binding) {
        var left = simple();
        while (true) {
            var among = among(left, binding);
            var sign = Sign.at(words.peek());
            if (among != left) {
                left = among;
            } else if (sign.isPresent() && sign.get().binding() > binding) {
                words.next();
                if (sign.get() == Sign.MATCHES) {
                    words.expect("regex");
                }
                left = new Term.Both(sign.get(), left, above(sign.get().binding()));
            } else {
                return left;
            }
        }
    }

    private Term among(Term term, int binding) {
        if (binding >= Sign.EQUAL.binding()) {
            return term;
        }
        if (words.take("between")) {
            words.expect("(");
            var from = term();
            words.expect("..");
            var upTo = term();
            words.expect(")");
            return new Term.Between(term, from, upTo);
        }
        boolean no = words.sees("!in") || words.sees("!in~");
        if (!no && !words.sees("in")) {
            return term;
        }
        boolean anyCase = words.next().text().endsWith("~") || words.take("~");
        words.expect("(");
        return new Term.In(term, rest(")"), anyCase, !no);
    }

    private Term simple() {
        var term = first();
        while (true) {
            if (words.take(".")) {
                term = new Term.Member(term, text(words.name()));
            } else if (words.take("[")) {
                term = new Term.Member(term, term());
                words.expect("]");
            } else {
                return term;
            }
        }
    }

    private Term first() {
        var token = words.next();
        return switch (token.kind()) {
            case STRING -> text(token.text());
            case NUMBER -> number(token, 1);
            case NAME -> named(token);
            case SIGN -> sign(token);
            case END -> throw BadQuery.syntax(token, "a value");
        };
    }

    private Term sign(Token token) {
        if (token.is("(")) {
            var inner = term();
            words.expect(")");
            return inner;
        }
        if (token.is("-") && words.peek().kind() == Token.Kind.NUMBER) {
            return number(words.next(), -1);
        }
        throw BadQuery.syntax(token, "a value");
    }

    private static Term number(Token token, int sign) {
        return new Term.Constant(MAKE.numberNode(new BigDecimal(token.text()).multiply(BigDecimal.valueOf(sign))));
    }

    private static Term text(String text) {
        return new Term.Constant(MAKE.textNode(text));
    }

    private Term named(Token token) {
        var name = token.text();
        if (words.take("(")) {
            return name.equals("dynamic") ? dynamic() : call(name.toLowerCase(Locale.ROOT));
        }
        return switch (name) {
            case "true", "false" -> new Term.Constant(MAKE.booleanNode(name.equals("true")));
            case "null" -> new Term.Constant(MAKE.nullNode());
            default -> new Term.Column(name);
        };
    }

    private Term call(String name) {
        if (!Functions.knows(name) && !Aggregates.NAMES.contains(name)) {
            throw BadQuery.beyond("the function '" + name + "'", Functions.known());
        }
        return new Term.Call(name, rest(")"));
    }

    /// `dynamic(['a', 1])`: a list of constants, or null.
    private Term dynamic() {
        if (!words.take("[")) {
            var one = term();
            words.expect(")");
            return one;
        }
        var items = Tree.array(rest("]").stream().map(Terms::constant));
        words.expect(")");
        return new Term.Constant(items);
    }

    private static JsonNode constant(Term term) {
        return Worth.of(term, Tree.object());
    }

    private List<Term> rest(String end) {
        var terms = new ArrayList<Term>();
        while (!words.take(end)) {
            terms.add(words.take("*") ? text("*") : term());
            if (!words.sees(end)) {
                words.expect(",");
            }
        }
        return terms;
    }
}
