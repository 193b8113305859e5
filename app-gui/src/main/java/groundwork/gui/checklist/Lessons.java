package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Why;
import groundwork.practices.Lesson;
import groundwork.practices.Practice;
import java.util.ArrayList;
import java.util.List;

/// Explains a practice: its lesson, after what was found.
public final class Lessons {

    private Lessons() {}

    static Why of(Row row) {
        var parts = new ArrayList<Why.Part>();
        parts.add(new Why.Part(
                say("checklistplace.found"), (row.subject().isEmpty() ? "" : row.subject() + ": ") + row.seen() + "."));
        row.cure().ifPresent(cure -> parts.add(new Why.Part(say("checklistplace.way-out"), cure.words())));
        parts.addAll(lesson(row.finding().practice()));
        return new Why(row.kind().icon(), say("choicesplace.practice", "id", row.id()), row.title(), parts);
    }

    /// The lesson of a practice, heading by heading.
    public static List<Why.Part> lesson(Practice practice) {
        var lesson = Lesson.of(practice);
        var parts = new ArrayList<Why.Part>();
        for (var heading : Lesson.Heading.values()) {
            parts.add(new Why.Part(heading.words(), plain(lesson.section(heading))));
        }
        if (!lesson.links().isEmpty()) {
            parts.add(new Why.Part(groundwork.terms.Say.say("words.read-on"), String.join("\n", lesson.links())));
        }
        return parts;
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").replace("**", "");
    }
}
