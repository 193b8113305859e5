package groundwork.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Screen;
import groundwork.cli.screen.VirtualScreen;
import groundwork.journey.Journey;
import groundwork.preview.Planner;
import groundwork.preview.World;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Moved;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.RunEvent.Step;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import groundwork.run.StopToken;
import groundwork.run.StopToken.Request;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final InstantSource CLOCK = InstantSource.fixed(START.plusSeconds(75));

    private final LinkedBlockingQueue<Optional<RunEvent>> events = new LinkedBlockingQueue<>();
    private final StopToken stop = new StopToken();

    private static RunEvent started(String... titles) {
        var steps = List.of(titles).stream()
                .map(title -> new Step(title, new ResourceId("/subscriptions/s/resourceGroups/" + title), title, "+"))
                .toList();
        return new RunEvent.Started(START, "r1", steps);
    }

    private static RunEvent moved(String step, State state, int seconds, String detail) {
        return new Moved(START.plusSeconds(seconds), step, state, Duration.ofSeconds(seconds), detail);
    }

    private CompletableFuture<String> follow(VirtualScreen virtual) {
        return follow(virtual, Outlook.NONE);
    }

    private CompletableFuture<String> follow(VirtualScreen virtual, Outlook outlook) {
        var result = new CompletableFuture<String>();
        Thread.ofPlatform().daemon().start(() -> {
            try (var screen = new Screen(virtual.terminal(), Theme.BARE)) {
                var progress = new Progress(screen, new Glyphs(true), stop, outlook, CLOCK);
                result.complete(progress.follow(listener -> {
                    try {
                        for (var next = events.take(); next.isPresent(); next = events.take()) {
                            listener.accept(next.get());
                        }
                        return "over";
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    @Test
    void finishedStepsStayAndOnlyWhatRunsMoves() throws Exception {
        var virtual = new VirtualScreen(80, 24);
        var result = follow(virtual);
        events.add(Optional.of(started("Resource group", "Storage account", "Key vault", "Workspace")));
        events.add(Optional.of(moved("Resource group", State.DONE, 2, "")));
        events.add(Optional.of(moved("Storage account", State.RUNNING, 2, "Creating")));
        virtual.shows("running  Storage account");
        virtual.until(
                text -> text.contains("3 pending") || text.contains("2 pending: Key vault, Workspace"), "pending");
        var expected = """
                ✓ done     Resource group                                                  0:02
                Building  1 of 4  1:15  ━━━━━━━━━━━━━━━━━━━━━━━━
                * running  Storage account                                                 1:15
                · 2 pending: Key vault, Workspace
                ctrl-c stops""";
        virtual.until(text -> text.replaceAll("[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]", "*").equals(expected), expected);
        events.add(Optional.of(
                moved("Storage account", State.FAILED, 9, "StorageAccountAlreadyTaken: The name is taken.")));
        events.add(Optional.of(moved("Key vault", State.DONE, 12, "")));
        events.add(Optional.of(moved("Workspace", State.SKIPPED, 12, "because Storage account failed")));
        events.add(Optional.of(new RunEvent.Ended(START.plusSeconds(13), Outcome.PARTLY)));
        virtual.shows("Looking again");
        events.add(Optional.empty());
        assertThat(result.get(10, TimeUnit.SECONDS)).isEqualTo("over");
        virtual.hides("Looking again");
        virtual.showsExactly("""
                ✓ done     Resource group                                                  0:02
                ✗ failed   Storage account                                                 0:09
                  StorageAccountAlreadyTaken: The name is taken.
                  Choose another workload name, or pick up the existing account if it is yours.
                  'groundwork resume' then goes on from here.
                ✓ done     Key vault                                                       0:12
                ↷ skipped  Workspace                                                       0:12
                  because Storage account failed""");
    }

    @Test
    void whatIsTakenBackIsCalledThatAndWhatWasNotBegunStaysOffTheScreen() throws Exception {
        var virtual = new VirtualScreen(80, 24);
        var result = follow(virtual, Outlook.OF_UNDO);
        events.add(Optional.of(started("Workspace", "Storage account", "Key vault")));
        events.add(Optional.of(moved("Workspace", State.RUNNING, 2, "Deleting")));
        virtual.shows("Taking back  0 of 3");
        virtual.type(VirtualScreen.STOP);
        virtual.shows("Stop? What is taken back stays so, 'groundwork undo' goes on.");
        virtual.shows("finish the 1 that runs, begin nothing new");
        virtual.type("f");
        virtual.shows("Stopping: nothing new begins");
        events.add(Optional.of(moved("Workspace", State.DONE, 3, "")));
        events.add(Optional.of(moved("Storage account", State.STOPPED, 0, "not begun")));
        events.add(Optional.of(moved("Key vault", State.STOPPED, 0, "not begun")));
        events.add(Optional.of(new RunEvent.Ended(START.plusSeconds(13), Outcome.PARTLY)));
        events.add(Optional.empty());
        assertThat(result.get(10, TimeUnit.SECONDS)).isEqualTo("over");
        virtual.showsExactly("✓ done     Workspace                                                       0:03");
    }

    @Test
    void itSaysHowFarEachGroupIsAndHowLongItStillTakes(@TempDir Path home) {
        var blueprint = BlueprintMaker.from(Questionnaire.standard().choices(AnswersFile.example(Example.SEED)));
        var plan = Planner.plan(blueprint, World.unasked(blueprint));
        var steps = plan.changes().stream()
                .map(change -> new Step(
                        change.resource().key(),
                        change.resource().id(),
                        change.resource().why().title(),
                        "+"))
                .toList();
        var board = Scoreboard.EMPTY
                .after(new RunEvent.Started(START, "r1", steps))
                .after(moved(steps.getFirst().key(), State.DONE, 2, ""));
        var known = Outlook.of(plan, new Journey(home).forecast(plan, 8));
        var drawn = new Board(board, known, new Glyphs(true), 100);
        assertThat(drawn.headline(START.plusSeconds(75)).plain())
                .matches("Building  1 of \\d+  1:15, about \\d+ s left.*");
        assertThat(drawn.groups(20).stream().map(Line::plain))
                .contains("  ✓ Names  1 of 1", "  · Compute  0 of 1")
                .hasSize(5);
        assertThat(drawn.groups(10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, FINISH_WHAT_RUNS", "n, NOW", "ctrl-c, NOW", "esc, NONE"})
    void ctrlCAsksWhetherToFinishOrToStopNow(String key, Request request) throws Exception {
        var virtual = new VirtualScreen(80, 24);
        var result = follow(virtual);
        events.add(Optional.of(started("Resource group")));
        events.add(Optional.of(moved("Resource group", State.RUNNING, 1, "")));
        virtual.shows("ctrl-c stops");
        virtual.type(VirtualScreen.STOP);
        virtual.shows("f    finish the 1 that run");
        virtual.type(key.replace("ctrl-c", VirtualScreen.STOP).replace("esc", VirtualScreen.ESCAPE));
        virtual.hides("f    finish");
        assertThat(stop.request()).isEqualTo(request);
        events.add(Optional.empty());
        result.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aResizeLeavesOneCleanCopy() throws Exception {
        var virtual = new VirtualScreen(100, 30);
        var result = follow(virtual);
        events.add(Optional.of(started("Resource group", "Storage account")));
        events.add(Optional.of(moved("Resource group", State.RUNNING, 1, "")));
        virtual.shows("1 pending");
        virtual.resize(60, 12);
        virtual.until(
                text -> text.lines().filter(line -> line.contains("Building")).count() == 1
                        && text.lines().noneMatch(line -> line.contains("━")),
                "one headline without a bar");
        events.add(Optional.empty());
        result.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatTheWorkThrowsIsThrownHere() {
        var virtual = new VirtualScreen(80, 24);
        try (var screen = new Screen(virtual.terminal(), Theme.BARE)) {
            var progress = new Progress(screen, new Glyphs(true), stop, Outlook.NONE, CLOCK);
            assertThatThrownBy(() -> progress.follow(listener -> {
                        throw new IllegalArgumentException("the plan has obstacles");
                    }))
                    .hasMessage("the plan has obstacles");
        }
    }

    @ParameterizedTest
    @CsvSource({"120,40", "100,30", "80,24", "70,20", "60,15", "40,12", "30,10", "30,6"})
    void theBoardFitsEverySize(int columns, int rows) {
        var titles = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            titles.add("Step number " + i + " with a title that is rather long for what it says");
        }
        var board = Scoreboard.EMPTY.after(started(titles.toArray(String[]::new)));
        for (int i = 0; i < 30; i++) {
            var state = State.values()[i % State.values().length];
            board = board.after(
                    moved(titles.get(i), state, 4000 + i, "Some: detail that is long enough to be wrapped"));
        }
        for (boolean unicode : new boolean[] {true, false}) {
            var drawn = new Board(board, Outlook.NONE, new Glyphs(unicode), columns);
            var lines = new ArrayList<Line>(drawn.moving(START.plusSeconds(9000), rows, 5));
            assertThat(lines).hasSizeLessThanOrEqualTo(rows);
            board.rows().stream().filter(Board::isOver).forEach(row -> lines.addAll(drawn.finished(row)));
            assertThat(lines).allMatch(line -> line.width() <= columns);
        }
    }
}
