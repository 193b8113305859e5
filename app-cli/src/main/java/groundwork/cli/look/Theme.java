package groundwork.cli.look;

/// Draws roles as colours, or as nothing. The one place that knows how a role looks.
///
/// @param colour whether colour codes may be sent
/// @param links  whether the terminal knows links (OSC 8)
public record Theme(boolean colour, boolean links) {

    private static final String LINK = "\u001b]8;;";
    private static final String END = "\u001b\\";

    /// Without links.
    public Theme(boolean colour) {
        this(colour, false);
    }

    /// No colours at all.
    public static final Theme BARE = new Theme(false);

    /// The line as text for a terminal, with the codes of its roles where colour is on.
    public String paint(Line line) {
        var text = new StringBuilder();
        line.spans().forEach(span -> text.append(paint(span.role(), span.text())));
        return text.toString();
    }

    private String paint(Role role, String text) {
        return !colour || role.sgr().isEmpty() ? text : "\u001b[" + role.sgr() + "m" + text + "\u001b[0m";
    }

    /// Text that was painted, as a link where it is one and the terminal knows links.
    public String linked(Line.Span span, String painted) {
        return !links || span.link().isEmpty() ? painted : LINK + span.link() + END + painted + LINK + END;
    }
}
