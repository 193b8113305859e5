package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.List;

/// A list to choose from, of which a page is shown.
///
/// @param items    what there is
/// @param selected the one pointed at; -1: none
record Listing(List<Item> items, int selected) {

    /// More are never shown at once: a longer list is searched, not read.
    private static final int MOST = 7;

    Listing {
        items = List.copyOf(items);
    }

    /// @param mark  the sign in front of it
    /// @param hint  what it means, a few words; may be empty
    record Item(Glyph mark, String label, String hint) {}

    /// The page around the selected item, at most this high.
    List<Line> draw(int width, int height, Glyphs glyphs) {
        int room = Math.min(MOST, Math.max(1, height));
        boolean all = items.size() <= room;
        int shown = all || room < 3 ? room : room - 1;
        int first = Math.clamp(selected - shown / 2, 0, Math.max(0, items.size() - shown));
        int last = Math.min(items.size(), first + shown);
        var lines = new ArrayList<Line>();
        for (int i = first; i < last; i++) {
            lines.add(line(i, width, glyphs));
        }
        if (!all && shown < room) {
            lines.add(rest(first, items.size() - last, glyphs));
        }
        return withHint(lines, selected - first, width, height, glyphs);
    }

    private Line line(int index, int width, Glyphs glyphs) {
        var item = items.get(index);
        boolean pointed = index == selected;
        var line = Line.of(pointed ? Role.ACCENT : Role.MUTED, glyphs.of(item.mark()) + " ")
                .plus(pointed ? Role.HEADING : Role.PLAIN, item.label());
        boolean fits = line.width() + 2 + Line.of(item.hint()).width() <= width;
        return (item.hint().isEmpty() || !fits ? line : line.plus(Role.MUTED, "  " + item.hint())).cut(width, glyphs);
    }

    private static Line rest(int above, int below, Glyphs glyphs) {
        var up = above > 0 ? say("ask.more-above", "sign", glyphs.of(Glyph.UP), "above", above) + "  " : "";
        var down = below > 0 ? say("ask.more-below", "sign", glyphs.of(Glyph.DOWN), "below", below) : "";
        return Line.of(Role.MUTED, "  " + up + down);
    }

    /// The hint of the item pointed at goes below it where it does not fit beside it.
    private List<Line> withHint(List<Line> lines, int at, int width, int height, Glyphs glyphs) {
        if (selected < 0 || at >= lines.size() || items.get(selected).hint().isEmpty()) {
            return lines;
        }
        var hint = items.get(selected).hint();
        if (lines.get(at).plain().endsWith(hint)) {
            return lines;
        }
        var below = Line.of(Role.MUTED, hint).wrapped(Math.max(8, width - 2)).stream()
                .map(line -> line.indented(2).cut(width, glyphs))
                .toList();
        if (lines.size() + below.size() <= height) {
            lines.addAll(at + 1, below);
        }
        return lines;
    }
}
