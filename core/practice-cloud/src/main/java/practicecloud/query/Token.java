package practicecloud.query;

/// One word of a query.
///
/// @param at where it begins, from 0
record Token(Kind kind, String text, int at) {

    enum Kind {
        NAME,
        STRING,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind != Kind.STRING && text.equalsIgnoreCase(sign);
    }
}
