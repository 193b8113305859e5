package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Columns;
import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.learn.Course;
import groundwork.report.LessonsReport.Listed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lessons and their exercises as lines.
///
/// @param width columns there are
public record CourseView(Console console, int width) {

    /// All there are, with what is done.
    public List<Line> list(List<Listed> lessons) {
        var rows = lessons.stream()
                .map(lesson -> List.of(
                        lesson.done()
                                ? Line.of(Role.GOOD, console.glyphs().of(Glyph.DONE) + " " + say("view.lesson-done"))
                                : Line.of(
                                        Role.MUTED, console.glyphs().of(Glyph.PENDING) + " " + say("view.lesson-open")),
                        Line.of(Role.HEADING, lesson.id()),
                        Line.of(lesson.title())))
                .toList();
        var lines = new ArrayList<>(Columns.fit(rows, width, 2));
        lines.add(Line.EMPTY);
        var next = lessons.stream().filter(lesson -> !lesson.done()).findFirst();
        next.ifPresentOrElse(
                lesson -> lines.addAll(NextView.command(say("view.lesson-read"), "groundwork learn " + lesson.id())),
                () -> lines.add(Line.of(Role.GOOD, say("view.lessons-all-done"))));
        return lines;
    }

    /// One to read.
    public List<Line> page(Course course, Path file) {
        var lines = new ArrayList<>(new Prose(console.glyphs(), width).of(text(course, file)));
        lines.add(Line.EMPTY);
        lines.addAll(NextView.command(say("view.lesson-try"), tried(course)));
        return lines;
    }

    private static String text(Course course, Path file) {
        return course.markdown().replace("FILE", file.toString());
    }

    private static String tried(Course course) {
        return "groundwork learn " + course.id() + " --try";
    }

    /// The exercise was begun.
    public List<Line> begun(Course course, Path file) {
        var lines = new ArrayList<Line>();
        var task = text(course, file).replaceFirst("(?s).*## The exercise\\s*", "");
        lines.addAll(new Prose(console.glyphs(), width).of(task));
        lines.add(Line.EMPTY);
        lines.addAll(Line.of(say("view.lesson-file", "file", file)).wrapped(width));
        lines.addAll(NextView.command(say("view.lesson-change"), "groundwork setup --file " + file));
        lines.addAll(NextView.command(say("view.lesson-look"), tried(course)));
        return lines;
    }

    /// How far it is.
    public List<Line> looked(Course course, Path file, List<String> missing) {
        if (missing.isEmpty()) {
            return Line.of(Role.GOOD, console.glyphs().of(Glyph.DONE) + " " + say("view.done"))
                    .plus(" " + course.title() + ".")
                    .wrapped(width);
        }
        var lines = new ArrayList<>(List.of(Line.of(Role.WARNING, say("view.lesson-not-yet"))));
        missing.forEach(sentence -> lines.addAll(Indent.of(2, Line.of(sentence), width)));
        lines.addAll(NextView.command(say("view.lesson-why"), "groundwork preview --file " + file));
        lines.addAll(NextView.command(say("view.lesson-again"), tried(course)));
        return lines;
    }
}
