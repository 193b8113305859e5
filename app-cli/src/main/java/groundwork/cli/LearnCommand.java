package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.Questionnaire;
import groundwork.cli.complete.LessonIds;
import groundwork.cli.files.SafeFile;
import groundwork.cli.view.CourseView;
import groundwork.doors.Request;
import groundwork.journey.Journey;
import groundwork.learn.Course;
import groundwork.learn.Learnt;
import groundwork.report.LessonsReport;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `groundwork learn`: lessons beside the practice cloud.
@Command(
        name = "learn",
        footer = {
            "  groundwork learn",
            "  groundwork learn spark-reaches-data",
            "  groundwork learn spark-reaches-data --try"
        })
final class LearnCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Parameters(
            paramLabel = "${bundle:label.lesson}",
            arity = "0..1",
            completionCandidates = LessonIds.class,
            descriptionKey = "lesson")
    private Optional<String> lesson = Optional.empty();

    @Option(names = "--try")
    private boolean tried;

    LearnCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var learnt = new Learnt(desk.home());
            return lesson.map(id -> one(found(id), learnt, printer))
                    .orElseGet(() -> list(learnt, printer))
                    .code();
        }
    }

    private Exit list(Learnt learnt, Printer printer) {
        if (tried) {
            throw new Refused(Exit.USAGE, say("commands.LearnCommand.try-needs-a-lesson-groundwork-learn"));
        }
        var done = learnt.done();
        var listed = Course.all().stream()
                .map(course -> new LessonsReport.Listed(course.id(), course.title(), done.contains(course.id())))
                .toList();
        format.print(
                printer,
                () -> LessonsReport.json(listed),
                () -> new CourseView(printer.console(), printer.width()).list(listed));
        return Exit.DONE;
    }

    private static Course found(String id) {
        return Course.find(id).orElseThrow(() -> {
            var near = Course.nearest(id).map(word -> " " + say("commands.ExplainCommand.did-you-mean", "word", word));
            return new Refused(
                    Exit.USAGE,
                    say(
                            "commands.LearnCommand.there-is-no-lesson-groundwork-learn",
                            "id",
                            id,
                            "near",
                            near.orElse("")));
        });
    }

    private Exit one(Course course, Learnt learnt, Printer printer) {
        if (format.format == Format.JSON) {
            throw new Refused(Exit.USAGE, say("commands.LearnCommand.a-lesson-is-for-reading-format"));
        }
        var view = new CourseView(printer.console(), printer.width());
        var file = learnt.file(course);
        if (!tried) {
            printer.data(view.page(course, file));
            return Exit.DONE;
        }
        if (!Files.exists(file)) {
            SafeFile.writeAnew(file, AnswersFile.write(course.exercise().begin(), Questionnaire.standard()));
            printer.data(view.begun(course, file));
            return Exit.DONE;
        }
        return looked(course, learnt, view, printer);
    }

    /// Whatever the file says, an exercise is done on the practice cloud.
    private Exit looked(Course course, Learnt learnt, CourseView view, Printer printer) {
        var answers = AnswersFile.read(learnt.file(course)).with("cloud", new Answer.One("practice"));
        try (var door = desk.opener().open(Request.practice(desk.home()), printer::say)) {
            var plan = new Journey(desk.home()).preview(Place.choices(door.settled(answers)), door.cloud());
            var missing = course.exercise().missing(plan);
            if (missing.isEmpty()) {
                learnt.did(course);
            }
            printer.data(view.looked(course, learnt.file(course), missing));
            return missing.isEmpty() ? Exit.DONE : Exit.FINDINGS;
        }
    }
}
