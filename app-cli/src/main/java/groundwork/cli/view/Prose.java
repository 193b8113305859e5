package groundwork.cli.view;

import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Markdown as lines, as far as our lessons use it: headings, paragraphs, lists, code in a line and in blocks.
///
/// @param width columns there are; text is never wider than is good to read
public record Prose(Glyphs glyphs, int width) {

    private static final int WIDEST = 90;
    private static final Pattern INLINE = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\([^)]*\\)");

    public Prose {
        width = Math.min(width, WIDEST);
    }

    public List<Line> of(String markdown) {
        var lines = new ArrayList<Line>();
        var paragraph = new StringBuilder();
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            boolean fence = line.startsWith("```");
            boolean flows = !code && !fence && !line.isBlank() && !line.startsWith("#") && !line.startsWith("- ");
            if (!flows) {
                flush(paragraph, lines);
            }
            if (fence) {
                code = !code;
            } else if (code) {
                lines.add(Line.of(Role.ACCENT, line).indented(4));
            } else if (flows) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            } else {
                lines.addAll(block(line));
            }
        }
        flush(paragraph, lines);
        return lines;
    }

    private void flush(StringBuilder paragraph, List<Line> lines) {
        if (!paragraph.isEmpty()) {
            lines.addAll(inline(paragraph.toString()).wrapped(width));
            paragraph.setLength(0);
        }
    }

    private List<Line> block(String line) {
        if (line.startsWith("#")) {
            return Line.of(Role.HEADING, line.replaceFirst("^#+ *", "")).wrapped(width);
        }
        if (line.startsWith("- ")) {
            var items = inline(line.substring(2)).wrapped(width - 4);
            var first = Line.of("  " + glyphs.of(Glyph.DOT) + " ").plus(items.getFirst());
            var lines = new ArrayList<>(List.of(first));
            items.stream().skip(1).forEach(more -> lines.add(more.indented(4)));
            return lines;
        }
        return List.of(Line.EMPTY);
    }

    private static Line inline(String text) {
        var line = Line.EMPTY;
        int from = 0;
        var marked = INLINE.matcher(text);
        while (marked.find()) {
            line = line.plus(text.substring(from, marked.start()));
            if (marked.group(1) != null) {
                line = line.plus(Role.ACCENT, marked.group(1));
            } else if (marked.group(2) != null) {
                line = line.plus(Role.HEADING, marked.group(2));
            } else {
                line = line.plus(marked.group(3));
            }
            from = marked.end();
        }
        return line.plus(text.substring(from));
    }
}
