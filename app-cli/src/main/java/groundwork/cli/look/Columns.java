package groundwork.cli.look;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/// Rows of cells side by side. The widths fit the content; where that is wider than the terminal, one column
/// gives way and its cells are wrapped below themselves.
public final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /// Columns of a terminal that one character takes: 0, 1 or 2.
    static int width(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }

    /// Columns of a terminal that the text takes; it holds no control characters.
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /// The rows as lines, every column as wide as its widest cell, two spaces between.
    ///
    /// @param rows     all with the same number of cells
    /// @param width    columns of the terminal
    /// @param flexible the column that gives way
    public static List<Line> fit(List<List<Line>> rows, int width, int flexible) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = widths(rows);
        int gaps = GAP.length() * (widths.length - 1);
        int others = java.util.Arrays.stream(widths).sum() - widths[flexible] + gaps;
        widths[flexible] = Math.min(widths[flexible], Math.max(8, width - others));
        var lines = new ArrayList<Line>();
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    private static int[] widths(List<List<Line>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<Line> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).width());
            }
        }
        return widths;
    }

    private static List<Line> lines(List<Line> row, int[] widths) {
        var wrapped = new ArrayList<List<Line>>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(row.get(i).wrapped(Math.max(1, widths[i])));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<Line>();
        for (int at = 0; at < height; at++) {
            lines.add(line(wrapped, widths, at));
        }
        return lines;
    }

    private static Line line(List<List<Line>> wrapped, int[] widths, int at) {
        var line = Line.EMPTY;
        int end = 0;
        int start = 0;
        for (int i = 0; i < widths.length; i++) {
            var cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : Line.EMPTY;
            if (!cell.isEmpty()) {
                line = line.plus(" ".repeat(start - end)).plus(cell);
                end = start + cell.width();
            }
            start += widths[i] + GAP.length();
        }
        return line;
    }
}
