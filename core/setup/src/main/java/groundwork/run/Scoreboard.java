package groundwork.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picture of a run: one fold over its events, immutable, drawn by every face.
///
/// @param startedAt when the run began
/// @param outcome   how it ended, once it has
public record Scoreboard(Optional<Instant> startedAt, List<Row> rows, Optional<RunEvent.Outcome> outcome) {

    /// Before the first event.
    public static final Scoreboard EMPTY = new Scoreboard(Optional.empty(), List.of(), Optional.empty());

    public Scoreboard {
        rows = List.copyOf(rows);
    }

    /// One step of the run.
    ///
    /// @param since when it began to run; for the time elapsed while it does
    public record Row(RunEvent.Step step, State state, Optional<Instant> since, Duration elapsed, String detail) {

        /// The time it took, or has taken by now.
        public Duration elapsed(Instant now) {
            return state == State.RUNNING
                    ? since.map(start -> Duration.between(start, now)).orElse(elapsed)
                    : elapsed;
        }

        /// Whether the run was stopped before anybody began it.
        public boolean isUntouched() {
            return state == State.STOPPED && since.isEmpty();
        }
    }

    /// The picture after one more event.
    public Scoreboard after(RunEvent event) {
        return switch (event) {
            case RunEvent.Started(var at, var run, var steps) ->
                new Scoreboard(
                        Optional.of(at), steps.stream().map(Scoreboard::pending).toList(), Optional.empty());
            case RunEvent.Moved moved -> new Scoreboard(startedAt, moved(moved), outcome);
            case RunEvent.Ended(var at, var ended) -> new Scoreboard(startedAt, rows, Optional.of(ended));
        };
    }

    /// How many steps are in this state.
    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static Row pending(RunEvent.Step step) {
        return new Row(step, State.PENDING, Optional.empty(), Duration.ZERO, "");
    }

    private List<Row> moved(RunEvent.Moved moved) {
        var next = new ArrayList<Row>(rows.size());
        for (Row row : rows) {
            next.add(row.step().key().equals(moved.step()) ? moved(row, moved) : row);
        }
        return next;
    }

    private static Row moved(Row row, RunEvent.Moved moved) {
        var since = moved.state() == State.RUNNING && row.since().isEmpty()
                ? Optional.of(moved.at().minus(moved.elapsed()))
                : row.since();
        return new Row(row.step(), moved.state(), since, moved.elapsed(), moved.detail());
    }
}
