package groundwork.gui.picture;

import groundwork.icons.Drawing;
import groundwork.icons.Icon;
import java.util.Locale;
import java.util.stream.Collectors;

/// The picture as an SVG document of its own: ink on white, for documents.
final class SvgPicture {

    private static final double MARGIN = 16;

    private SvgPicture() {}

    static String of(Topology topology, Layout layout) {
        var svg = new StringBuilder();
        double width = layout.width() + 2 * MARGIN;
        double height = layout.height() + 2 * MARGIN;
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\""
                        + " font-family=\"sans-serif\" color=\"#1f2328\">%n",
                width, height, -MARGIN, -MARGIN, width, height));
        svg.append(format(
                "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"white\"/>%n",
                -MARGIN, -MARGIN, width, height));
        topology.groups().forEach(group -> frame(svg, group, layout));
        layout.lines().forEach(line -> line(svg, line));
        topology.boxes().forEach(box -> box(svg, box, layout));
        return svg.append("</svg>\n").toString();
    }

    private static void frame(StringBuilder svg, Topology.Group group, Layout layout) {
        var area = layout.frames().get(group.id());
        if (area != null) {
            svg.append(format(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"10\" fill=\"#0969da\""
                            + " fill-opacity=\"0.05\" stroke=\"#0969da\" stroke-dasharray=\"5 4\"/>%n",
                    area.x(), area.y(), area.width(), area.height()));
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"12\" fill=\"#0550ae\">%s</text>%n",
                    area.x() + 12, area.y() + 18, escaped(group.title())));
        }
    }

    private static void line(StringBuilder svg, Layout.Line line) {
        var points = line.points().stream()
                .map(point -> format("%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        var dash = switch (line.edge().kind()) {
            case NETWORK -> "";
            case IDENTITY -> " stroke-dasharray=\"6 4\"";
            case DATA -> " stroke-dasharray=\"1.5 4\"";
        };
        svg.append(format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#57606a\" stroke-width=\"1.4\"%s/>%n", points, dash));
    }

    private static void box(StringBuilder svg, Topology.Box box, Layout layout) {
        var area = layout.boxes().get(box.id());
        if (area == null) {
            return;
        }
        svg.append(format(
                "<g transform=\"translate(%.1f %.1f)\"><rect width=\"%.1f\" height=\"%.1f\" rx=\"7\" fill=\"white\""
                        + " stroke=\"#8c959f\"/>%n",
                area.x(), area.y(), area.width(), area.height()));
        icon(svg, Icon.ofType(box.resource().type()).drawing());
        svg.append(format(
                "<text x=\"40\" y=\"22\" font-size=\"12\" font-weight=\"bold\">%s</text><text x=\"40\" y=\"38\""
                        + " font-size=\"10.5\" fill=\"#57606a\">%s</text></g>%n",
                escaped(box.resource().name()), escaped(Titles.kind(box.resource()))));
    }

    private static void icon(StringBuilder svg, Drawing drawing) {
        svg.append("<g transform=\"translate(10 13)\" color=\"#0969da\">");
        drawing.soft()
                .forEach(path -> svg.append("<path fill=\"currentColor\" fill-opacity=\"0.18\" d=\"" + path + "\"/>"));
        drawing.line()
                .forEach(path -> svg.append("<path fill=\"none\" stroke=\"currentColor\" stroke-width=\""
                        + Drawing.STROKE + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"" + path
                        + "\"/>"));
        drawing.solid().forEach(path -> svg.append("<path fill=\"currentColor\" d=\"" + path + "\"/>"));
        svg.append("</g>\n");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
