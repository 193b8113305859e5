package groundwork.cli.ask;

import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sentences below a prompt.
final class Sentences {

    private Sentences() {}

    /// Why an answer is refused: a warning while it is being made, an error once it was confirmed.
    static List<Line> refusal(Optional<String> refusal, boolean tried, Space space, Glyphs glyphs) {
        var role = tried ? Role.BAD : Role.WARNING;
        return refusal.map(sentence -> said(tried ? Glyph.FAILED : Glyph.WARNING, role, sentence, space, glyphs))
                .orElse(List.of());
    }

    /// A sentence behind a sign, wrapped below itself; at most half of the room.
    static List<Line> said(Glyph glyph, Role role, String sentence, Space space, Glyphs glyphs) {
        var wrapped = Line.of(role, sentence).wrapped(Math.max(8, space.width() - 2));
        var lines = new ArrayList<Line>();
        int most = Math.max(1, space.height() / 2);
        for (int i = 0; i < Math.min(most, wrapped.size()); i++) {
            var sign = i == 0 ? Line.of(role, glyphs.of(glyph) + " ") : Line.of("  ");
            boolean cut = i == most - 1 && wrapped.size() > most;
            var text = cut ? wrapped.get(i).plus(role, " " + glyphs.of(Glyph.ELLIPSIS)) : wrapped.get(i);
            lines.add(sign.plus(text).cut(space.width(), glyphs));
        }
        return lines;
    }
}
