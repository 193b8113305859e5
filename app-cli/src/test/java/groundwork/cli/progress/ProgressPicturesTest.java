package groundwork.cli.progress;

import static groundwork.cli.look.Say.say;

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
import groundwork.terms.Language;
import groundwork.terms.Say;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @AfterEach
    void speakEnglish() {
        Language.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void aRunAndAFailure(Language language) throws Exception {
        Language.speak(language);
        var blueprint = BlueprintMaker.from(Questionnaire.standard().choices(AnswersFile.example(Example.SEED)));
        var plan = Planner.plan(blueprint, World.unasked(blueprint));
        var outlook = Outlook.of(plan, new Journey(home).forecast(plan, 8));
        var steps = steps(plan);
        var virtual = new VirtualScreen(96, 28);
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
                            Say.say("run.needs", "cause", steps.get(13).title())));
                    await(end);
                    return "over";
                }));
            } catch (RuntimeException e) {
                over.completeExceptionally(e);
            }
        });
        var waiting = say("progress.pending", "sign", "·", "waiting", steps.size() - 16, "next", "");
        virtual.shows(waiting.strip());
        virtual.shows(say("progress.ctrl-c"));
        Pictures.taken("wizard-progress", virtual);
        fail.countDown();
        virtual.shows(say("progress.failed", "failed", 1));
        virtual.shows(say("progress.ctrl-c"));
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

    private static Check good(String what, String seen) {
        return new Check(say("doctor." + what), Health.GOOD, seen, "");
    }

    private static void shown(String name, int rows, List<Line> lines, String last) {
        var virtual = new VirtualScreen(90, rows);
        try (var screen = new Screen(virtual.terminal(), COLOURS)) {
            screen.keep(lines);
            virtual.shows(last);
            Pictures.taken(name, virtual);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDoctorAndTheLessons(Language language) {
        Language.speak(language);
        var far = say("doctor.clock-far", "seen", say("doctor.clock-behind", "seconds", 540));
        var checks = List.of(
                good("java", say("doctor.java-of", "version", "25.0.3", "vendor", "Eclipse Adoptium")),
                good("proxy", "http://proxy.example.com:8080"),
                good("network", say("doctor.answers", "address", "https://management.azure.com", "took", 180)),
                new Check(say("doctor.clock"), Health.BAD, far, say("doctor.clock-fix")),
                good("sign-in", say("doctor.caller", "name", "ada@contoso.com", "tenant", "contoso.com")));
        shown("doctor", 12, new DoctorView(console(), 89).of(checks), say("view.doctor-missing"));
        var first = Course.all().getFirst();
        var listed = Course.all().stream()
                .map(course -> new Listed(course.id(), course.title(), course.equals(first)))
                .toList();
        shown("learn", 12, new CourseView(console(), 89).list(listed), "groundwork learn ");
    }
}
