package groundwork.cli.screen;

import java.util.Locale;
import java.util.Map;
import org.jline.utils.ScreenTerminal;

/// Paints a virtual screen as a vector picture.
public final class SvgPicture {

    private static final double WIDE = 8.4;
    private static final int HIGH = 18;
    private static final int EDGE = 14;

    /// The virtual screen's colours, as terminals show them on a dark ground.
    private static final Map<Integer, String> BRIGHT = Map.of(
            0x880000, "#ff7b72",
            0x008800, "#7ee787",
            0x888800, "#e3b341",
            0x008888, "#56d4dd",
            0x888888, "#8b949e");

    private SvgPicture() {}

    public static String of(VirtualScreen virtual) {
        var screen = virtual.screen();
        int columns = screen.getColumns();
        int rows = (int) virtual.text().lines().count();
        var cells = new long[columns * screen.getRows()];
        screen.dump(cells, new int[2]);
        var svg = new StringBuilder();
        double width = columns * WIDE + 2 * EDGE;
        int height = rows * HIGH + 2 * EDGE;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %d\" width=\"%s\">%n"
                .formatted(number(width), height, number(width)));
        svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#10141c\"/>\n");
        svg.append("<g font-family=\"ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace\" font-size=\"14\""
                + " xml:space=\"preserve\">\n");
        for (int row = 0; row < rows; row++) {
            row(svg, cells, row, columns);
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static void row(StringBuilder svg, long[] cells, int row, int columns) {
        int from = 0;
        while (from < columns) {
            int to = from;
            var text = new StringBuilder();
            while (to < columns && look(cells[row * columns + to]).equals(look(cells[row * columns + from]))) {
                text.appendCodePoint(Math.max(' ', ScreenTerminal.cellCodePoint(cells[row * columns + to])));
                to++;
            }
            if (!text.toString().isBlank()) {
                svg.append("<text x=\"%s\" y=\"%d\" textLength=\"%s\" %s>%s</text>%n"
                        .formatted(
                                number(EDGE + from * WIDE),
                                EDGE + (row + 1) * HIGH - 5,
                                number((to - from) * WIDE),
                                look(cells[row * columns + from]),
                                escaped(text.toString())));
            }
            from = to;
        }
    }

    private static String look(long cell) {
        int dark = ScreenTerminal.cellColorRgb(ScreenTerminal.cellForeground(cell)) & 0xffffff;
        var colour = ScreenTerminal.cellHasForeground(cell) ? BRIGHT.getOrDefault(dark, "#e6e9ef") : "#e6e9ef";
        return "fill=\"" + colour + "\"" + (ScreenTerminal.cellBold(cell) ? " font-weight=\"bold\"" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
