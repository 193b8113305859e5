package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Question;
import groundwork.cli.ask.Prompt.Body;
import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lesson in place of the answer, a page of it.
final class Lesson {

    private Lesson() {}

    static Body draw(List<Line> lesson, Question question, int top, Space space, Glyphs glyphs) {
        var lines = new ArrayList<Line>();
        lines.addAll(Line.of(Role.LESSON, question.about().help()).wrapped(space.width()));
        if (!lesson.isEmpty()) {
            lines.add(Line.EMPTY);
            lesson.forEach(line -> lines.addAll(line.wrapped(space.width())));
        }
        int room = Math.max(1, space.height());
        if (lines.size() <= room) {
            return new Body(lines, Optional.empty());
        }
        int page = Math.max(1, room - 1);
        int first = Math.min(top, lines.size() - page);
        var shown = new ArrayList<>(lines.subList(first, first + page));
        if (room > 1) {
            shown.add(Line.of(Role.MUTED, more(first, lines.size() - first - page, glyphs)));
        }
        return new Body(shown, Optional.empty());
    }

    private static String more(int above, int below, Glyphs glyphs) {
        var up = above > 0 ? say("ask.lines-above", "sign", glyphs.of(Glyph.UP), "above", above) + "  " : "";
        var down = below > 0 ? say("ask.lines-below", "sign", glyphs.of(Glyph.DOWN), "below", below) : "";
        return up + down;
    }
}
