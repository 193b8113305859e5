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

    /// The lines, with each that is wider than the terminal broken between words.
    static List<Line> fitted(List<Line> lines, int width) {
        return lines.stream().flatMap(line -> line.wrapped(width).stream()).toList();
    }
}
