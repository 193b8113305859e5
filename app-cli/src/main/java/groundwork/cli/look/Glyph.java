package groundwork.cli.look;

/// Every sign we draw, once for terminals that can show it and once in ASCII; each takes one column in both. The
/// light box-drawing signs are not among them: JLine sends those as letters of an alternate character set.
public enum Glyph {
    DONE("✓", "v"),
    FAILED("✗", "x"),
    PENDING("·", "."),
    SKIPPED("↷", ">"),
    STOPPED("■", "#"),
    UNKNOWN("?", "?"),
    WARNING("▲", "!"),
    /// A question that waits for its answer.
    ASKING("◆", "*"),
    /// A question that has its answer.
    ANSWERED("◇", "o"),
    PICKED("●", "*"),
    NOT_PICKED("○", "o"),
    MARKED("■", "x"),
    NOT_MARKED("□", "-"),
    POINTER("▸", ">"),
    RAIL_TOP("┏", "+"),
    RAIL("┃", "|"),
    RAIL_BOTTOM("┗", "+"),
    BAR("━", "="),
    BAR_REST("━", "-"),
    UP("↑", "^"),
    DOWN("↓", "v"),
    DOT("·", "-"),
    ARROW("→", ">"),
    ELLIPSIS("…", "~");

    private final String sign;
    private final String ascii;

    Glyph(String sign, String ascii) {
        this.sign = sign;
        this.ascii = ascii;
    }

    String sign() {
        return sign;
    }

    String ascii() {
        return ascii;
    }
}
