package groundwork.cli.view;

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
            lines.add(Line.of("Nothing of run " + plan.runId() + " is left to take back."));
        } else {
            lines.add(Line.of(Role.HEADING, "To take back: ")
                    .plus(count(plan, "-") + " to delete, " + count(plan, "~") + " to change back; " + count(plan, "=")
                            + " stay."));
            lines.add(Line.EMPTY);
        }
        lines.addAll(Columns.fit(plan.items().stream().map(UndoView::row).toList(), width, 1));
        return Indent.fitted(lines, width);
    }

    private static long count(UndoPlan plan, String sign) {
        return plan.items().stream().filter(item -> item.sign().equals(sign)).count();
    }

    private static List<Line> row(UndoPlan.Item item) {
        var note = item.act() instanceof Act.Keep(var reason)
                ? Line.of(Role.MUTED, reason)
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
    public List<Line> of(Outcome outcome, Scoreboard board) {
        var counts = board.count(State.DONE) + " of " + board.rows().size() + " taken back.";
        var lines = new ArrayList<Line>();
        lines.add(
                switch (outcome) {
                    case DONE -> Line.of(Role.GOOD, "Taken back: ").plus(counts);
                    case PARTLY -> Line.of(Role.WARNING, "Partly taken back: ").plus(counts);
                    case FAILED -> Line.of(Role.BAD, "Not taken back: ").plus(counts);
                    case STOPPED -> Line.of(Role.WARNING, "Stopped: ").plus(counts);
                });
        board.rows().stream()
                .filter(row -> !row.detail().isEmpty())
                .forEach(row -> lines.addAll(Indent.of(
                        2, Line.of(row.state().word() + "  " + row.step().title() + ": " + row.detail()), width)));
        if (outcome == Outcome.PARTLY || outcome == Outcome.STOPPED) {
            lines.add(Line.of("'groundwork undo' with the same run goes on from here."));
        }
        return Indent.fitted(lines, width);
    }
}
