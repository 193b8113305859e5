package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Words;
import groundwork.cli.look.Columns;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import groundwork.run.UndoPlan;
import groundwork.run.UndoPlan.Act;
import java.util.ArrayList;
import java.util.List;

/// What taking a run back would do, and what became of it.
///
/// @param width columns there are
public record UndoView(Console console, int width) {

    /// One line that sums it up, one for each resource.
    public List<Line> of(UndoPlan plan) {
        var lines = new ArrayList<Line>();
        if (plan.isEmpty()) {
            lines.add(Line.of(say("view.nothing-to-take-back", "run", plan.runId())));
        } else {
            lines.add(Line.of(Role.HEADING, say("view.taking-back") + " ")
                    .plus(say(
                            "view.undo-counts",
                            "delete",
                            count(plan, "-"),
                            "change",
                            counted("view.undo-change-count", count(plan, "~")),
                            "stay",
                            counted("view.undo-stay-count", count(plan, "=")))));
            lines.add(Line.EMPTY);
        }
        lines.addAll(Columns.fit(plan.items().stream().map(UndoView::row).toList(), width, 1));
        return Indent.fitted(lines, width);
    }

    private static String counted(String words, long count) {
        return count == 0 ? "" : say(words, "count", count);
    }

    private static long count(UndoPlan plan, String sign) {
        return plan.items().stream().filter(item -> item.sign().equals(sign)).count();
    }

    private static List<Line> row(UndoPlan.Item item) {
        var note = item.act() instanceof Act.Keep keep
                ? Line.of(Role.MUTED, keep.reason())
                : Line.of(Role.WARNING, item.doubts().orElse(""));
        return List.of(
                Line.of(role(item.act()), item.sign()).padded(3),
                Line.of(item.what().title()),
                note);
    }

    private static Role role(Act act) {
        return switch (act) {
            case Act.Delete _, Act.Purge _ -> Role.BAD;
            case Act.Restore _ -> Role.WARNING;
            case Act.Keep _ -> Role.MUTED;
        };
    }

    /// What became of it.
    ///
    /// @param again the command that goes on with it
    public List<Line> of(Outcome outcome, Scoreboard board, String again) {
        var counts = say(
                "view.taken-back-of",
                "done",
                board.count(State.DONE),
                "steps",
                board.rows().size());
        var lines = new ArrayList<Line>();
        lines.add(
                switch (outcome) {
                    case DONE ->
                        Line.of(Role.GOOD, say("view.taken-back") + " ").plus(counts);
                    case PARTLY ->
                        Line.of(Role.WARNING, say("view.partly-taken-back") + " ")
                                .plus(counts);
                    case FAILED ->
                        Line.of(Role.BAD, say("view.not-taken-back") + " ").plus(counts);
                    case STOPPED ->
                        Line.of(Role.WARNING, say("view.stopped") + " ").plus(counts);
                });
        board.rows().stream()
                .filter(row -> !row.detail().isEmpty() && !row.isUntouched())
                .forEach(row -> lines.addAll(Indent.of(
                        2, Line.of(Words.said(row.state()) + "  " + row.step().title() + ": " + row.detail()), width)));
        var left = board.rows().stream()
                .filter(Scoreboard.Row::isUntouched)
                .map(row -> row.step().title())
                .toList();
        if (!left.isEmpty()) {
            lines.addAll(Indent.of(2, Line.of(say("view.undo-not-begun", "titles", String.join(", ", left))), width));
        }
        if (outcome != Outcome.DONE) {
            lines.add(Line.EMPTY);
            lines.add(Line.of(Role.HEADING, say("view.next-heading")));
            lines.addAll(NextView.command(say("view.undo-goes-on"), again));
        }
        return Indent.fitted(lines, width);
    }
}
