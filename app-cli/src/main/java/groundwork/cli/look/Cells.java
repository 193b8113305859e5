package groundwork.cli.look;

import java.util.ArrayList;
import java.util.List;

/// A line as single characters with their roles, for cutting and wrapping.
record Cells(List<Cell> cells) {

    record Cell(int character, Role role) {
        boolean isSpace() {
            return character == ' ';
        }

        int width() {
            return Columns.width(character);
        }
    }

    static Cells of(Line line) {
        var cells = new ArrayList<Cell>();
        for (Line.Span span : line.spans()) {
            span.text().codePoints().forEach(character -> cells.add(new Cell(character, span.role())));
        }
        return new Cells(cells);
    }

    Line cut(int width, String ellipsis) {
        if (width(0, cells.size()) <= width) {
            return line(0, cells.size());
        }
        int end = fitting(0, Math.max(0, width - Columns.width(ellipsis)));
        var role = end == 0 ? Role.PLAIN : cells.get(end - 1).role();
        return width < Columns.width(ellipsis) ? Line.EMPTY : line(0, end).plus(role, ellipsis);
    }

    List<Line> wrapped(int width) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < cells.size()) {
            int end = fitting(start, width);
            int stop = end == cells.size() ? end : breakBefore(start, end);
            lines.add(line(start, withoutSpacesBehind(start, stop)));
            start = stop;
            while (start < cells.size() && cells.get(start).isSpace()) {
                start++;
            }
        }
        return lines.isEmpty() ? List.of(Line.EMPTY) : lines;
    }

    /// The end of the longest piece from `start` that takes at most `width` columns, but at least one character.
    private int fitting(int start, int width) {
        int end = start;
        int taken = 0;
        while (end < cells.size() && taken + cells.get(end).width() <= width) {
            taken += cells.get(end).width();
            end++;
        }
        return end == start && width > 0 ? Math.min(start + 1, cells.size()) : end;
    }

    private int breakBefore(int start, int end) {
        if (cells.get(end).isSpace()) {
            return end;
        }
        for (int at = end; at > start; at--) {
            if (cells.get(at - 1).isSpace() && withoutSpacesBehind(start, at) > start) {
                return at;
            }
        }
        return end;
    }

    private int withoutSpacesBehind(int start, int end) {
        int last = end;
        while (last > start && cells.get(last - 1).isSpace()) {
            last--;
        }
        return last;
    }

    private int width(int start, int end) {
        return cells.subList(start, end).stream().mapToInt(Cell::width).sum();
    }

    private Line line(int start, int end) {
        var line = Line.EMPTY;
        int from = start;
        while (from < end) {
            int to = from;
            var role = cells.get(from).role();
            var text = new StringBuilder();
            while (to < end && cells.get(to).role() == role) {
                text.appendCodePoint(cells.get(to++).character());
            }
            line = line.plus(role, text.toString());
            from = to;
        }
        return line;
    }
}
