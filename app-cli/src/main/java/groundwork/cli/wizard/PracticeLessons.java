package groundwork.cli.wizard;

import groundwork.choices.Question;
import groundwork.cli.ask.AtHand.Lessons;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.view.Prose;
import groundwork.practices.Catalogue;
import groundwork.practices.Lesson;
import groundwork.practices.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to learn about a question: the lesson of the practice it serves, and how it is answered without
/// being asked.
public record PracticeLessons(Glyphs glyphs) implements Lessons {

    @Override
    public List<Line> of(Question question, int width) {
        var lines = new ArrayList<Line>();
        behind(question).ifPresent(practice -> {
            lines.addAll(lesson(practice, width));
            lines.add(Line.EMPTY);
        });
        lines.addAll(Unasked.lines(question));
        return lines;
    }

    @Override
    public Optional<String> practice(Question question) {
        return behind(question)
                .map(practice -> practice.about().id() + " " + practice.about().title());
    }

    private static Optional<Practice> behind(Question question) {
        return question.about().practice().flatMap(Catalogue::find);
    }

    private List<Line> lesson(Practice practice, int width) {
        var lines = new ArrayList<Line>();
        var about = practice.about();
        lines.add(Line.of(Role.HEADING, about.id() + "  " + about.title()));
        Lesson.of(practice).sections().forEach((heading, text) -> {
            lines.add(Line.EMPTY);
            lines.add(Line.of(Role.HEADING, heading.words()));
            lines.addAll(new Prose(glyphs, width).of(text));
        });
        return lines;
    }
}
