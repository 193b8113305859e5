package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Words;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cloud.Advice;
import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Progress as one line for each change, with a clock: for pipes, logs and screen readers. Also keeps the picture
/// of the run, so that it can be reported at the end.
public final class RunLines implements Consumer<RunEvent> {

    private final Console console;
    private final Consumer<Line> say;
    private Scoreboard board = Scoreboard.EMPTY;

    /// @param say told each line as it comes
    public RunLines(Console console, Consumer<Line> say) {
        this.console = console;
        this.say = say;
    }

    /// The run as it is now.
    public Scoreboard board() {
        return board;
    }

    @Override
    public void accept(RunEvent event) {
        var before = board;
        board = board.after(event);
        switch (event) {
            case RunEvent.Started started ->
                say.accept(clock(started)
                        .plus(say(
                                "view.run-begins",
                                "run",
                                started.runId(),
                                "steps",
                                started.steps().size())));
            case RunEvent.Moved moved -> moved(moved, before).forEach(say);
            case RunEvent.Ended ended ->
                say.accept(clock(ended).plus(say("view.run-ended", "outcome", Words.said(ended.outcome()))));
        }
    }

    private List<Line> moved(RunEvent.Moved moved, Scoreboard before) {
        var row = row(board, moved.step());
        boolean same = row(before, moved.step()).map(Scoreboard.Row::state).equals(Optional.of(moved.state()));
        if (row.isEmpty() || same || row.get().isUntouched()) {
            return List.of();
        }
        var line = clock(moved)
                .plus(
                        Appearance.role(moved.state()),
                        console.glyphs().of(Appearance.glyph(moved.state())) + " " + Words.said(moved.state()))
                .padded(18)
                .plus(row.get().step().title());
        boolean timed = moved.state() == State.DONE || moved.state() == State.FAILED;
        line = line.plus(Role.MUTED, timed ? " (" + Clock.of(moved.elapsed()) + ")" : "");
        boolean reason = moved.state() == State.FAILED || moved.state() == State.SKIPPED;
        if (!reason) {
            return List.of(line);
        }
        var lines = new ArrayList<>(List.of(line, Line.of(moved.detail()).indented(18)));
        Advice.onDetail(moved.detail())
                .ifPresent(advice -> lines.add(
                        Line.of(say("view.next", "next", advice.next())).indented(18)));
        return lines;
    }

    private static Optional<Scoreboard.Row> row(Scoreboard board, String key) {
        return board.rows().stream().filter(row -> row.step().key().equals(key)).findFirst();
    }

    private Line clock(RunEvent event) {
        var since = board.startedAt()
                .map(start -> Duration.between(start, event.at()))
                .orElse(Duration.ZERO);
        return Line.of(Role.MUTED, Clock.of(since) + " ");
    }
}
