package groundwork.cli.ask;

import groundwork.cli.ask.Prompt.Body;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.screen.Picture.Cursor;
import java.util.List;
import java.util.Optional;

/// How a text field looks.
final class Input {

    private Input() {}

    /// @param ghost shown while nothing is typed: what would be taken, or what can be done
    static Body draw(TextField field, String ghost, int width, Glyphs glyphs) {
        var shown = field.shown(Math.max(2, width - 2));
        var line = Line.of(Role.ACCENT, glyphs.of(Glyph.POINTER) + " ");
        var text = field.isEmpty() ? line.plus(Role.MUTED, ghost) : line.plus(shown.text());
        return new Body(List.of(text.cut(width, glyphs)), Optional.of(new Cursor(0, 2 + shown.column())));
    }
}
