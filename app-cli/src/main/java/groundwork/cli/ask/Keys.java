package groundwork.cli.ask;

import groundwork.cli.ask.Prompt.Hint;
import groundwork.cli.look.Breadth;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.List;

/// What can be pressed, on one line: as many as fit, and only the keys where there is little room.
final class Keys {

    private Keys() {}

    /// @param columns of the whole terminal
    /// @param width   of the line
    static Line of(List<Hint> hints, int columns, int width, Glyphs glyphs) {
        var dot = " " + glyphs.of(Glyph.DOT) + " ";
        boolean words = Breadth.of(columns) != Breadth.STACKED;
        var line = Line.EMPTY;
        for (Hint hint : hints) {
            var text = words ? hint.key() + " " + hint.does() : hint.key();
            var more = line.isEmpty() ? Line.of(Role.MUTED, text) : line.plus(Role.MUTED, dot + text);
            if (more.width() > width) {
                return line;
            }
            line = more;
        }
        return line;
    }
}
