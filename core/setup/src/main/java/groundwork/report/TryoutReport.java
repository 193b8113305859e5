package groundwork.report;

import groundwork.access.Operation;
import groundwork.choices.Words;
import groundwork.terms.Json;
import groundwork.tryout.Cell;
import groundwork.tryout.Check;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import groundwork.tryout.TryoutMatrix;
import java.util.List;

/// Who can do which work, as JSON of schema `groundwork/tryout/1`; see `docs/reference/json.md`.
public final class TryoutReport {

    public static final String SCHEMA = "groundwork/tryout/1";

    private TryoutReport() {}

    public static Json json(TryoutMatrix matrix) {
        return Json.object(
                "schema",
                SCHEMA,
                "workspace",
                matrix.workspace(),
                "allWorks",
                matrix.allWorks(),
                "cells",
                Json.array(matrix.cells().stream().map(TryoutReport::cell)),
                "notes",
                Json.array(matrix.notes().stream().map(Json::of)));
    }

    private static Json cell(Cell cell) {
        Json json = Json.object(
                "who", cell.who().name(), "actor", Words.of(cell.who().actor()), "workload", Words.of(cell.workload()));
        return switch (cell.outcome()) {
            case Outcome.Allowed(var checks) ->
                json.with("outcome", Json.of("allowed")).with("checked", Json.of(checks.size()));
            case Outcome.Denied(var failing, var mends) ->
                json.with("outcome", Json.of("denied"))
                        .with("failing", Json.array(failing.stream().map(TryoutReport::check)))
                        .with("mends", Json.array(mends.stream().map(TryoutReport::mend)));
            case Outcome.Unknown(var missing) ->
                json.with("outcome", Json.of("unknown"))
                        .with("missing", Json.array(missing.stream().map(Json::of)));
            case Outcome.NotItsWork() -> json.with("outcome", Json.of("not-its-work"));
        };
    }

    private static Json check(Check check) {
        return Json.object(
                "operation",
                check.need().operation(),
                "data",
                check.need().data(),
                "on",
                check.on(),
                "why",
                check.need().why());
    }

    private static Json mend(Mend mend) {
        return Json.object(
                "on",
                mend.on(),
                "actions",
                names(mend.missing(), false),
                "dataActions",
                names(mend.missing(), true),
                "builtIn",
                mend.builtIn().<Json>map(offer -> Json.of(offer.role().name())).orElse(Json.NULL));
    }

    private static Json names(List<Operation> operations, boolean data) {
        return Json.array(operations.stream()
                .filter(operation -> operation.data() == data)
                .map(operation -> Json.of(operation.name())));
    }
}
