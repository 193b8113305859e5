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

/// The lesson of the practice a question serves.
public record PracticeLessons(Glyphs glyphs) implements Lessons {

    @Override
    public List<Line> of(Question question, int width) {
        return question.about()
                .practice()
                .flatMap(Catalogue::find)
                .map(practice -> lesson(practice, width))
                .orElse(List.of());
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
