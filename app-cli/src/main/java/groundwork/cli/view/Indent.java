package groundwork.cli.view;

import groundwork.cli.look.Line;
import java.util.List;

/// Puts lines a few columns to the right and wraps them there.
final class Indent {

    private Indent() {}

    static List<Line> of(int columns, Line line, int width) {
        return line.wrapped(Math.max(20, width - columns)).stream()
                .map(piece -> piece.indented(columns))
                .toList();
    }
}
