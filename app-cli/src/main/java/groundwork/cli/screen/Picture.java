package groundwork.cli.screen;

import groundwork.cli.look.Line;
import java.util.List;
import java.util.Optional;

/// What the moving part of the screen shows.
///
/// @param lines  each narrower than the terminal
/// @param cursor where the person types; empty: no cursor is shown
public record Picture(List<Line> lines, Optional<Cursor> cursor) {

    public Picture {
        lines = List.copyOf(lines);
    }

    /// A place in a picture, both counted from 0.
    public record Cursor(int row, int column) {}

    /// A picture to look at.
    public static Picture of(List<Line> lines) {
        return new Picture(lines, Optional.empty());
    }
}
