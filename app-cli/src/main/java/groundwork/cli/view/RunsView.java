package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Words;
import groundwork.cli.look.Columns;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.run.RunEvent;
import groundwork.run.Runs;
import groundwork.run.Runs.RunSummary;
import groundwork.terms.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The runs a home remembers, as a table.
public final class RunsView {

    private RunsView() {}

    /// @param width columns there are
    public static List<Line> of(List<RunSummary> runs, int width) {
        if (runs.isEmpty()) {
            return List.of(Line.of(say("view.no-run")));
        }
        var rows = new ArrayList<List<Line>>();
        rows.add(Stream.of(say("view.run"), say("view.begun"), say("view.outcome"), say("view.made"))
                .map(title -> Line.of(Role.HEADING, title))
                .toList());
        runs.forEach(run -> rows.add(row(run)));
        return Columns.fit(rows, width, 2);
    }

    private static List<Line> row(RunSummary run) {
        var made = say(
                "view.run-made",
                "made",
                run.made(),
                "steps",
                run.steps(),
                "failed",
                run.failed() > 0 ? say("view.failed-count", "count", run.failed()) : "");
        return List.of(Line.of(run.id()), Line.of(Day.minute(run.startedAt())), outcome(run), Line.of(made));
    }

    private static String said(String word) {
        return switch (word) {
            case Runs.UNDONE -> say("view.undone");
            case Runs.PARTLY_UNDONE -> say("view.partly-undone");
            default -> Words.read(RunEvent.Outcome.class, word).map(Words::said).orElse(word);
        };
    }

    private static Line outcome(RunSummary run) {
        return run.outcome()
                .map(word -> Line.of(word.equals("done") ? Role.GOOD : Role.WARNING, said(word)))
                .orElse(Line.of(Role.WARNING, say("view.not-ended")));
    }
}
