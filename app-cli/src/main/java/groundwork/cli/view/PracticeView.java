package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Words;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Lesson;
import groundwork.practices.Practice;
import java.util.ArrayList;
import java.util.List;

/// One practice with its lesson, for reading.
///
/// @param width columns there are
public record PracticeView(Console console, int width) {

    public List<Line> of(Practice practice) {
        var about = practice.about();
        var lines = new ArrayList<Line>();
        var lesson = Lesson.markdown(practice);
        lines.addAll(new Prose(console.glyphs(), width).of(lesson));
        lines.add(Line.EMPTY);
        if (lesson.contains("fix --workspace")) {
            lines.addAll(Line.of(Role.MUTED, say("view.fix-asks")).wrapped(width));
        }
        lines.add(Line.of(Role.MUTED, say("view.severity-when-broken", "severity", Words.said(about.severity()))));
        if (!about.alsoKnownAs().isEmpty()) {
            var known = Line.of(Role.MUTED, say("view.also-known-as", "names", String.join(", ", about.alsoKnownAs())));
            lines.addAll(known.wrapped(width));
        }
        return lines;
    }
}
