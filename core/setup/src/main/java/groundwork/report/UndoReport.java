package groundwork.report;

import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import groundwork.terms.Json;

/// What became of taking a run back, as JSON of schema `groundwork/undo/1`; see `docs/reference/json.md`.
public final class UndoReport {

    public static final String SCHEMA = "groundwork/undo/1";

    private UndoReport() {}

    /// @param board every step as it ended
    public static Json json(String run, RunEvent.Outcome outcome, Scoreboard board) {
        return Json.object("schema", SCHEMA, "run", run, "outcome", outcome.word(), "steps", RunsReport.steps(board));
    }
}
