package groundwork.cli.look;

/// What a piece of text is, never which colour it has. Colour carries no meaning alone: whatever a role says is
/// also said by a word or a sign beside it.
public enum Role {
    PLAIN(""),
    HEADING("1"),
    /// What is chosen, pointed at or moving.
    ACCENT("36"),
    GOOD("32"),
    WARNING("33"),
    BAD("31"),
    /// A lesson or help: read once, then skipped.
    LESSON("33"),
    /// What matters less: hints, ids, elapsed time.
    MUTED("90");

    private final String sgr;

    Role(String sgr) {
        this.sgr = sgr;
    }

    /// The parameters of ECMA-48's "select graphic rendition"; empty for the terminal's own look.
    String sgr() {
        return sgr;
    }
}
