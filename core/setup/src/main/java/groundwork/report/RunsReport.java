package groundwork.report;

import groundwork.practices.Finding;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.run.RunEvent;
import groundwork.run.Runs.RunSummary;
import groundwork.run.Scoreboard;
import groundwork.terms.Json;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.live.Evidence;
import java.util.List;
import java.util.Optional;

/// Runs as JSON: the list (`groundwork/runs/1`) and what became of one (`groundwork/run/1`); see
/// `docs/reference/json.md`.
public final class RunsReport {

    public static final String LIST_SCHEMA = "groundwork/runs/1";
    public static final String SCHEMA = "groundwork/run/1";

    private RunsReport() {}

    /// The runs a home remembers.
    public static Json json(List<RunSummary> runs) {
        return Json.object(
                "schema", LIST_SCHEMA, "runs", Json.array(runs.stream().map(RunsReport::run)));
    }

    private static Json run(RunSummary run) {
        return Json.object(
                "id",
                run.id(),
                "startedAt",
                run.startedAt().toString(),
                "outcome",
                run.outcome().<Json>map(Json::of).orElse(Json.NULL),
                "made",
                run.made(),
                "failed",
                run.failed(),
                "steps",
                run.steps());
    }

    /// What became of a run.
    ///
    /// @param run     the run's id; empty where there was nothing to do
    /// @param board   every step as it ended
    /// @param after   what is still to do
    /// @param live    what the practices say of what is really there
    /// @param work    who can do which work there, by roles
    public static Json json(
            Optional<String> run,
            RunEvent.Outcome outcome,
            Scoreboard board,
            Plan after,
            List<Finding> live,
            Optional<TryoutMatrix> work) {
        return Json.object(
                "schema",
                SCHEMA,
                "run",
                run.<Json>map(Json::of).orElse(Json.NULL),
                "outcome",
                outcome.word(),
                "steps",
                steps(board),
                "remaining",
                Json.array(after.changes().stream()
                        .filter(change -> change.sign() != Sign.NOTHING)
                        .map(PreviewReport::change)),
                "practices",
                FindingsReport.summary(live),
                "findings",
                FindingsReport.array(live),
                "tryout",
                work.<Json>map(matrix -> TryoutReport.json(Evidence.ofRoles(matrix)))
                        .orElse(Json.NULL));
    }

    /// Every step as it ended.
    static Json steps(Scoreboard board) {
        return Json.array(board.rows().stream().map(RunsReport::step));
    }

    private static Json step(Scoreboard.Row row) {
        return Json.object(
                "id",
                row.step().id(),
                "title",
                row.step().title(),
                "sign",
                row.step().sign(),
                "state",
                row.state().word(),
                "millis",
                row.elapsed().toMillis(),
                "detail",
                row.detail());
    }
}
