package practicecloud.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a query into words.
final class Lexer {

    private static final Pattern WORD = Pattern.compile("""
            (?<space>\\s+|//[^\\n]*)\
            |(?<name>[A-Za-z_$][A-Za-z0-9_]*)\
            |(?<number>\\d+(?:\\.\\d+)?)\
            |(?<verbatim>@'[^']*'|@"[^"]*")\
            |(?<string>'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*")\
            |(?<sign>![A-Za-z_]+~?|==|=~|!=|!~|<=|>=|\\.\\.|[|()\\[\\],.=<>+*/%~;-])""");

    private Lexer() {}

    static List<Token> words(String query) {
        var words = new ArrayList<Token>();
        var matcher = WORD.matcher(query);
        int at = 0;
        while (at < query.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw BadQuery.syntax(new Token(Token.Kind.SIGN, query.substring(at, at + 1), at), "a word or a sign");
            }
            if (matcher.group("space") == null) {
                words.add(word(matcher, at));
            }
            at = matcher.end();
        }
        words.add(new Token(Token.Kind.END, "the end of the query", at));
        return words;
    }

    private static Token word(Matcher matcher, int at) {
        var text = matcher.group();
        if (matcher.group("name") != null) {
            return new Token(Token.Kind.NAME, text, at);
        }
        if (matcher.group("number") != null) {
            return new Token(Token.Kind.NUMBER, text, at);
        }
        if (matcher.group("verbatim") != null) {
            return new Token(Token.Kind.STRING, text.substring(2, text.length() - 1), at);
        }
        if (matcher.group("string") != null) {
            return new Token(
                    Token.Kind.STRING, text.substring(1, text.length() - 1).translateEscapes(), at);
        }
        return new Token(Token.Kind.SIGN, text, at);
    }
}
