package groundwork.cli.progress;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Glyph;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.screen.Picture;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import groundwork.cli.screen.Screen;
import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import groundwork.run.StopToken;
import groundwork.run.Termination;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Follows a run on a screen: steps that are over become lines for good, below them only what runs moves. Ctrl-C
/// asks whether to finish what is running or to stop now.
///
/// For the thread that owns the screen; the run goes on in another one.
public final class Progress {

    private final Screen screen;
    private final Glyphs glyphs;
    private final StopToken stop;
    private final Outlook outlook;
    private final InstantSource clock;
    private final Set<String> kept = new HashSet<>();
    private volatile Scoreboard board = Scoreboard.EMPTY;
    private boolean asked;

    public Progress(Screen screen, Glyphs glyphs, StopToken stop, Outlook outlook) {
        this(screen, glyphs, stop, outlook, InstantSource.system());
    }

    Progress(Screen screen, Glyphs glyphs, StopToken stop, Outlook outlook, InstantSource clock) {
        this.screen = screen;
        this.glyphs = glyphs;
        this.stop = stop;
        this.outlook = outlook;
        this.clock = clock;
    }

    /// Something that runs and tells what happens.
    @FunctionalInterface
    public interface Work<T> {
        T run(Consumer<RunEvent> listener);
    }

    /// How the run stands by now.
    public Scoreboard board() {
        return board;
    }

    /// Does the work in another thread and shows it until it is over. What the work throws is thrown here.
    public <T> T follow(Work<T> work) {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("run").start(() -> {
            try {
                result.complete(work.run(event -> board = board.after(event)));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try (var _ = Termination.of(stop)) {
            for (long tick = 0; !result.isDone(); tick++) {
                draw(tick);
                press(screen.next());
            }
        }
        keepFinished();
        screen.show(Picture.of(List.of()));
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void draw(long tick) {
        keepFinished();
        var now = board;
        var drawn = new Board(now, outlook, glyphs, screen.columns());
        var lines = new ArrayList<Line>();
        if (now.outcome().isPresent()) {
            lines.add(Line.of(Role.ACCENT, glyphs.spinner(tick) + " ").plus(say("progress.looking-again")));
            screen.show(Picture.of(lines));
            return;
        }
        lines.add(drawn.headline(clock.instant()));
        var below = below();
        lines.addAll(drawn.groups(screen.rows() - 1 - below.size()));
        lines.addAll(drawn.moving(clock.instant(), Math.max(1, screen.rows() - lines.size() - below.size()), tick));
        lines.addAll(below);
        screen.show(Picture.of(lines.stream()
                .limit(screen.rows())
                .map(line -> line.cut(screen.columns(), glyphs))
                .toList()));
    }

    private List<Line> below() {
        if (asked) {
            return question();
        }
        var words = switch (stop.request()) {
            case NONE -> say("progress.ctrl-c");
            case FINISH_WHAT_RUNS -> say("progress.stopping");
            case NOW -> say("progress.stopping-now");
        };
        return List.of(Line.of(Role.MUTED, words));
    }

    private List<Line> question() {
        long running = board.count(State.RUNNING);
        var words = switch (outlook.doing()) {
            case BUILDING -> "progress.stop-question";
            case TAKING_BACK -> "progress.stop-undo";
        };
        return List.of(
                Line.of(Role.WARNING, say(words, "sign", glyphs.of(Glyph.WARNING))),
                key(say("progress.key.finish")).plus(say("progress.finish-running", "running", running)),
                key(say("progress.key.now")).plus(say("progress.stop-now")),
                key(say("ask.key.esc")).plus(say("progress.go-on")));
    }

    private static Line key(String key) {
        return Line.of(Role.ACCENT, "  %-5s".formatted(key));
    }

    private void press(Press press) {
        if (!asked) {
            asked = press == Key.STOP;
            return;
        }
        switch (press) {
            case Text(var text) -> answered(text);
            case Key key -> key(key);
            case Event _ -> {}
        }
    }

    private void answered(String text) {
        if (text.equalsIgnoreCase(say("progress.key.finish"))) {
            stop.finishWhatRuns();
            asked = false;
        } else if (text.equalsIgnoreCase(say("progress.key.now"))) {
            stop.stopNow();
            asked = false;
        }
    }

    private void key(Key key) {
        if (key == Key.STOP) {
            stop.stopNow();
            asked = false;
        } else if (key == Key.ESCAPE || key == Key.ENTER) {
            asked = false;
        }
    }

    /// Steps that are over since the last look go up into the scrollback, in reading order.
    private void keepFinished() {
        var now = board;
        var drawn = new Board(now, outlook, glyphs, screen.columns());
        var lines = new ArrayList<Line>();
        now.rows().stream()
                .filter(Board::isTold)
                .filter(row -> kept.add(row.step().key()))
                .forEach(row -> lines.addAll(drawn.finished(row)));
        if (!lines.isEmpty()) {
            screen.keep(lines);
        }
    }
}
