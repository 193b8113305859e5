package groundwork.icons;

import java.util.List;
import java.util.regex.Pattern;

/// A drawing as path data on a grid of 24 by 24, by how each path is painted.
///
/// @param soft  areas under everything else, in the drawing's colour at 18 %
/// @param line  strokes of 1.6, round ends and joins, not filled
/// @param solid areas in the full colour
public record Drawing(List<String> soft, List<String> line, List<String> solid) {

    /// The side of the grid.
    public static final double SIDE = 24;

    /// The width of a stroke on the grid.
    public static final double STROKE = 1.6;

    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"/>");

    public Drawing {
        soft = List.copyOf(soft);
        line = List.copyOf(line);
        solid = List.copyOf(solid);
    }

    /// Reads one of our own files: groups of class `soft`, `line` and `solid` with nothing but paths inside. An
    /// SVG file of anybody else is not understood.
    static Drawing read(String svg) {
        return new Drawing(paths(svg, "soft"), paths(svg, "line"), paths(svg, "solid"));
    }

    private static List<String> paths(String svg, String kind) {
        int start = svg.indexOf("<g class=\"" + kind + "\"");
        if (start < 0) {
            return List.of();
        }
        var group = svg.substring(start, svg.indexOf("</g>", start));
        return PATH.matcher(group).results().map(match -> match.group(1)).toList();
    }
}
