package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cloud.Advice;
import groundwork.journey.Journey.Applied;
import groundwork.practices.Finding;
import groundwork.preview.Sign;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import groundwork.tryout.live.Evidence;
import java.util.ArrayList;
import java.util.List;

/// What became of a run, as lines: what was made, what failed and why, what is left, what the practices say of
/// what is really there.
///
/// @param width columns there are
public record OutcomeView(Console console, int width) {

    /// @param board every step as it ended
    /// @param told  what the practices said before the run, which was shown then: what is still unknown is only
    /// counted
    public List<Line> of(Applied applied, Scoreboard board, List<Finding> told) {
        var lines = new ArrayList<Line>();
        lines.add(headline(applied.outcome(), board));
        board.rows().stream().filter(row -> row.state() == State.FAILED).forEach(row -> {
            lines.add(Line.of(Role.BAD, "failed  ").plus(row.step().title()).indented(2));
            lines.addAll(Indent.of(10, Line.of(row.detail()), width));
            Advice.onDetail(row.detail()).ifPresent(advice -> {
                lines.addAll(Indent.of(10, Line.of(Role.MUTED, advice.means()), width));
                lines.addAll(Indent.of(10, Line.of(say("view.next", "next", advice.next())), width));
            });
        });
        board.rows().stream()
                .filter(OutcomeView::goesOnInAzure)
                .forEach(row -> lines.addAll(Indent.of(
                        2,
                        Line.of(say("view.goes-on-in-azure", "title", row.step().title())),
                        width)));
        lines.addAll(notBegun(board));
        lines.addAll(Indent.of(0, left(applied), width));
        if (applied.outcome() == Outcome.PARTLY) {
            boolean failed = board.count(State.FAILED) > 0;
            lines.add(Line.of(say(failed ? "view.what-is-made-stays" : "view.made-stays")));
        }
        lines.add(Line.EMPTY);
        applied.work().filter(matrix -> applied.outcome() == Outcome.DONE).ifPresent(matrix -> {
            lines.addAll(new TryoutView(console, width, false).of(Evidence.ofRoles(matrix)));
            lines.add(Line.EMPTY);
        });
        lines.addAll(practices(applied, told));
        return Indent.fitted(lines, width);
    }

    private List<Line> practices(Applied applied, List<Finding> told) {
        if (applied.live().isEmpty() && applied.outcome() != Outcome.DONE) {
            return Line.of(Role.HEADING, say("view.practices") + " ")
                    .plus(say("view.not-judged-yet"))
                    .wrapped(width);
        }
        return new FindingsView(console, width, false).since(told, applied.live());
    }

    /// What nobody touched, in one paragraph.
    private List<Line> notBegun(Scoreboard board) {
        var titles = board.rows().stream()
                .filter(Scoreboard.Row::isUntouched)
                .map(row -> row.step().title())
                .toList();
        return titles.isEmpty()
                ? List.of()
                : Indent.of(2, Line.of(say("view.not-begun", "titles", String.join(", ", titles))), width);
    }

    /// It was begun, and nobody waited for its end.
    private static boolean goesOnInAzure(Scoreboard.Row row) {
        return row.state() == State.STOPPED && row.since().isPresent();
    }

    private static Line headline(Outcome outcome, Scoreboard board) {
        long made = board.count(State.DONE);
        var going = board.rows().stream().filter(OutcomeView::goesOnInAzure).count();
        var skipped = board.count(State.SKIPPED) + board.count(State.STOPPED) - going;
        var counts = say(
                "view.made-of",
                "made",
                made,
                "steps",
                board.rows().size(),
                "failed",
                board.count(State.FAILED) > 0 ? say("view.failed-count", "count", board.count(State.FAILED)) : "",
                "skipped",
                skipped > 0 ? say("view.not-begun-count", "count", skipped) : "",
                "going",
                going > 0 ? say("view.going-count", "count", going) : "");
        return switch (outcome) {
            case DONE -> Line.of(Role.GOOD, say("view.done") + " ").plus(counts);
            case PARTLY -> Line.of(Role.WARNING, say("view.partly-done") + " ").plus(counts);
            case FAILED -> Line.of(Role.BAD, say("view.failed") + " ").plus(counts);
            case STOPPED ->
                Line.of(Role.WARNING, say("view.stopped-before") + " ").plus(counts);
        };
    }

    private static Line left(Applied applied) {
        if (!applied.after().obstacles().isEmpty() && applied.after().changes().isEmpty()) {
            return Line.of(Role.WARNING, applied.after().obstacles().getFirst());
        }
        long left = applied.after().changes().size() - applied.after().count(Sign.NOTHING);
        return left == 0 ? Line.of(say("view.looked-again")) : Line.of(say("view.still-to-do", "left", left));
    }
}
