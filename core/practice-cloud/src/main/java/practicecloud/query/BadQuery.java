package practicecloud.query;

import java.io.Serial;

/// A query that cannot be answered: not Kusto, or beyond the part of it that is known here.
public final class BadQuery extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    private BadQuery(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static BadQuery syntax(Token token, String expected) {
        return new BadQuery(
                "ParserFailure",
                "At character " + (token.at() + 1) + ": found '" + token.text() + "', expected " + expected + ".");
    }

    /// What Kusto has and this cloud has not.
    static BadQuery beyond(String what, String known) {
        return new BadQuery("NotSupported", "The practice cloud does not know " + what + ". It knows: " + known + ".");
    }

    static BadQuery name(String name) {
        return new BadQuery("InvalidQuery", "Failed to resolve scalar expression named '" + name + "'.");
    }

    static BadQuery of(String message) {
        return new BadQuery("InvalidQuery", message);
    }

    public String code() {
        return code;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
