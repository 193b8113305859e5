package practicecloud.query;

import java.util.List;

/// The words of a query and how far they have been read.
final class Words {

    private final List<Token> words;
    private int at;

    Words(String query) {
        this.words = Lexer.words(query);
    }

    Token peek() {
        return words.get(at);
    }

    Token after() {
        return words.get(Math.min(at + 1, words.size() - 1));
    }

    Token next() {
        var token = words.get(at);
        at = Math.min(at + 1, words.size() - 1);
        return token;
    }

    boolean sees(String sign) {
        return peek().is(sign);
    }

    boolean take(String sign) {
        boolean here = sees(sign);
        if (here) {
            next();
        }
        return here;
    }

    void expect(String sign) {
        if (!take(sign)) {
            throw BadQuery.syntax(peek(), "'" + sign + "'");
        }
    }

    String name() {
        if (peek().kind() != Token.Kind.NAME) {
            throw BadQuery.syntax(peek(), "a name");
        }
        return next().text();
    }

    int number() {
        if (peek().kind() != Token.Kind.NUMBER) {
            throw BadQuery.syntax(peek(), "a number");
        }
        return (int) Double.parseDouble(next().text());
    }
}
