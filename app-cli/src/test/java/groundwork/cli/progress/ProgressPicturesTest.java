package groundwork.cli.progress;

import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cli.doctor.Check;
import groundwork.cli.doctor.Check.Health;
import groundwork.cli.look.Console;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Pictures;
import groundwork.cli.screen.Screen;
import groundwork.cli.screen.VirtualScreen;
import groundwork.cli.view.CourseView;
import groundwork.cli.view.DoctorView;
import groundwork.journey.Journey;
import groundwork.learn.Course;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.World;
import groundwork.report.LessonsReport.Listed;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Step;
import groundwork.run.State;
import groundwork.run.StopToken;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of a run, of a failure, of the doctor and of the lessons.
class ProgressPicturesTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Theme COLOURS = new Theme(true);

    @TempDir
    Path home;

    private static List<Step> steps(Plan plan) {
        return plan.changes().stream()
                .map(change -> new Step(
                        change.resource().key(),
                        change.resource().id(),
                        change.resource().why().title(),
                        "+"))
                .toList();
    }

    private static RunEvent moved(Step step, State state, int seconds, String detail) {
        return new RunEvent.Moved(START.plusSeconds(seconds), step.key(), state, Duration.ofSeconds(seconds), detail);
    }

    /// The first steps are over, some more run.
    private static void half(List<Step> steps, Consumer<RunEvent> listener) {
        listener.accept(new RunEvent.Started(START, "20260102-030405-demo", steps));
        for (int i = 0; i < 12; i++) {
            listener.accept(moved(steps.get(i), State.DONE, i + 1, ""));
        }
        for (int i = 12; i < 16; i++) {
            listener.accept(moved(steps.get(i), State.RUNNING, 12, ""));
        }
    }

    @Test
    void aRunAndAFailure() throws Exception {
        var blueprint = BlueprintMaker.from(Questionnaire.standard().choices(AnswersFile.example(Example.SEED)));
        var plan = Planner.plan(blueprint, World.unasked(blueprint));
        var outlook = Outlook.of(plan, new Journey(home).forecast(plan, 8));
        var steps = steps(plan);
        var virtual = new VirtualScreen(90, 28);
        var fail = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var over = new CompletableFuture<String>();
        Thread.ofPlatform().daemon().start(() -> {
            try (var screen = new Screen(virtual.terminal(), COLOURS)) {
                var clock = InstantSource.fixed(START.plusSeconds(75));
                var progress = new Progress(screen, new Glyphs(true), new StopToken(), outlook, clock);
                over.complete(progress.follow(listener -> {
                    half(steps, listener);
                    await(fail);
                    listener.accept(moved(
                            steps.get(13),
                            State.FAILED,
                            40,
                            "StorageAccountAlreadyTaken: The storage account named stvision is already taken."));
                    listener.accept(moved(
                            steps.get(20),
                            State.SKIPPED,
                            40,
                            "because " + steps.get(13).title() + " failed"));
                    await(end);
                    return "over";
                }));
            } catch (RuntimeException e) {
                over.completeExceptionally(e);
            }
        });
        virtual.shows("pending");
        virtual.shows("ctrl-c stops");
        Pictures.taken("wizard-progress", virtual);
        fail.countDown();
        virtual.shows("1 failed");
        virtual.shows("ctrl-c stops");
        Pictures.taken("wizard-failure", virtual);
        end.countDown();
        over.get(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Console console() {
        return new Console(Console.Mode.RICH, true, COLOURS, new Glyphs(true), 89);
    }

    private static void shown(String name, int rows, List<Line> lines, String last) {
        var virtual = new VirtualScreen(90, rows);
        try (var screen = new Screen(virtual.terminal(), COLOURS)) {
            screen.keep(lines);
            virtual.shows(last);
            Pictures.taken(name, virtual);
        }
    }

    @Test
    void theDoctorAndTheLessons() {
        var checks = List.of(
                new Check("Java", Health.GOOD, "25.0.3 of Eclipse Adoptium", ""),
                new Check("Proxy", Health.GOOD, "http://proxy.example.com:8080", ""),
                new Check("Network", Health.GOOD, "https://management.azure.com answers, in 180 ms", ""),
                new Check(
                        "Clock",
                        Health.BAD,
                        "540 s behind the cloud's; sign-ins are refused from 5 minutes on",
                        "Set the clock of this machine, best by a time server (timedatectl set-ntp true)."),
                new Check("Sign-in", Health.GOOD, "ada@contoso.com in tenant contoso.com", ""));
        shown("doctor", 12, new DoctorView(console(), 89).of(checks), "Something is missing");
        var first = Course.all().getFirst();
        var listed = Course.all().stream()
                .map(course -> new Listed(course.id(), course.title(), course.equals(first)))
                .toList();
        shown("learn", 12, new CourseView(console(), 89).list(listed), "groundwork learn ");
    }
}
