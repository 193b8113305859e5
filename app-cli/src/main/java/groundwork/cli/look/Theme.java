package groundwork.cli.look;

/// Draws roles as colours, or as nothing. The one place that knows how a role looks.
///
/// @param colour whether colour codes may be sent
public record Theme(boolean colour) {

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
}
