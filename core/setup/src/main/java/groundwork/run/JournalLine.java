package groundwork.run;

import groundwork.terms.Json;

/// One event as one line of the journal.
final class JournalLine {

    private JournalLine() {}

    static Json of(RunEvent event) {
        return switch (event) {
            case RunEvent.Started(var at, var runId, var steps) ->
                Json.object(
                        "schema",
                        "groundwork/journal/1",
                        "event",
                        "started",
                        "at",
                        at.toString(),
                        "run",
                        runId,
                        "steps",
                        Json.array(steps.stream().map(JournalLine::step)));
            case RunEvent.Moved(var at, var step, var state, var elapsed, var detail) ->
                Json.object(
                        "event",
                        "moved",
                        "at",
                        at.toString(),
                        "step",
                        step,
                        "state",
                        state.word(),
                        "millis",
                        elapsed.toMillis(),
                        "detail",
                        detail);
            case RunEvent.Ended(var at, var outcome) ->
                Json.object("event", "ended", "at", at.toString(), "outcome", outcome.word());
        };
    }

    private static Json step(RunEvent.Step step) {
        return Json.object("key", step.key(), "id", step.id(), "title", step.title(), "sign", step.sign());
    }
}
