package groundwork.cli.look;

import java.util.ArrayList;
import java.util.List;

/// One line of text whose pieces have roles; a value that knows no colours. Widths are in columns of a terminal,
/// as [Columns#width] counts them.
public record Line(List<Span> spans) {

    /// An empty line.
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    /// A piece of a line in one role.
    ///
    /// @param link the address it leads to, on terminals that know links; empty for none
    public record Span(String text, Role role, String link) {

        public Span(String text, Role role) {
            this(text, role, "");
        }
    }

    /// Words that lead to an address. Where the terminal knows no links nothing leads anywhere: say the address
    /// itself there.
    public static Line link(Role role, String words, String address) {
        return new Line(List.of(new Span(words, role, address)));
    }

    public static Line of(String text) {
        return of(Role.PLAIN, text);
    }

    public static Line of(Role role, String text) {
        return EMPTY.plus(role, text);
    }

    public Line plus(String text) {
        return plus(Role.PLAIN, text);
    }

    public Line plus(Role role, String text) {
        return text.isEmpty() ? this : plus(new Line(List.of(new Span(text, role))));
    }

    public Line plus(Line more) {
        var all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Line(all);
    }

    /// The text without roles.
    public String plain() {
        var text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// Columns it takes.
    public int width() {
        return spans.stream().mapToInt(span -> Columns.width(span.text())).sum();
    }

    /// The same text, all of it in this role.
    public Line as(Role role) {
        return of(role, plain());
    }

    /// With spaces behind, so that it takes at least `width` columns.
    public Line padded(int width) {
        return plus(" ".repeat(Math.max(0, width - width())));
    }

    /// With spaces in front, so that it takes at least `width` columns.
    public Line toTheRight(int width) {
        return of(" ".repeat(Math.max(0, width - width()))).plus(this);
    }

    /// With `columns` spaces in front.
    public Line indented(int columns) {
        return of(" ".repeat(columns)).plus(this);
    }

    /// At most `width` columns of it; what is cut away is replaced by an ellipsis.
    public Line cut(int width, Glyphs glyphs) {
        return Cells.of(this).cut(width, glyphs.of(Glyph.ELLIPSIS));
    }

    /// The same on as many lines as it needs, broken between words, inside a word only where one is longer than a
    /// line. Spaces where a line breaks are dropped. At least one line.
    public List<Line> wrapped(int width) {
        return Cells.of(this).wrapped(Math.max(1, width));
    }
}
