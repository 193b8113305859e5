package groundwork.run;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// One event or deed as one line of the journal, and a deed read back from it.
final class JournalLine {

    private JournalLine() {}

    static Json of(RunEvent event) {
        return switch (event) {
            case RunEvent.Started(var at, var runId, var steps) ->
                line("started", at)
                        .with("schema", Json.of("groundwork/journal/1"))
                        .with("run", Json.of(runId))
                        .with("steps", Json.array(steps.stream().map(JournalLine::step)));
            case RunEvent.Moved(var at, var step, var state, var elapsed, var words) ->
                line("moved", at)
                        .with("step", Json.of(step))
                        .with("state", Json.of(state.word()))
                        .with("millis", Json.of(elapsed.toMillis()))
                        .with("detail", words.json());
            case RunEvent.Ended(var at, var outcome) -> line("ended", at).with("outcome", Json.of(outcome.word()));
        };
    }

    static Json of(Deed deed) {
        return switch (deed) {
            case Deed.Sends(var at, var step, var what, var creates, var before, var wanted) ->
                line("sends", at)
                        .with("step", Json.of(step))
                        .with("id", Json.of(what.id()))
                        .with("apiVersion", Json.of(what.apiVersion()))
                        .with("title", what.words().json())
                        .with("creates", Json.of(creates))
                        .with("before", before)
                        .with("wanted", wanted);
            case Deed.Wrote(var at, var step, var after) ->
                line("wrote", at).with("step", Json.of(step)).with("after", after);
            case Deed.TookBack(var at, var step) -> line("tookBack", at).with("step", Json.of(step));
        };
    }

    /// The deed a line tells, where it tells one.
    static Optional<Deed> deed(Json line) {
        var at = Instant.parse(line.text("at").orElse("1970-01-01T00:00:00Z"));
        var step = line.text("step").orElse("");
        return switch (line.text("event").orElse("")) {
            case "sends" ->
                Optional.of(new Deed.Sends(
                        at,
                        step,
                        new Deed.Address(
                                new ResourceId(line.text("id").orElse("/")),
                                line.text("apiVersion").orElse(""),
                                Wording.read(line.at("title"))),
                        line.truth("creates").orElse(false),
                        line.at("before"),
                        line.at("wanted")));
            case "wrote" -> Optional.of(new Deed.Wrote(at, step, line.at("after")));
            case "tookBack" -> Optional.of(new Deed.TookBack(at, step));
            default -> Optional.empty();
        };
    }

    /// The event a line tells, where it tells one.
    static Optional<RunEvent> event(Json line) {
        var at = Instant.parse(line.text("at").orElse("1970-01-01T00:00:00Z"));
        return switch (line.text("event").orElse("")) {
            case "started" ->
                Optional.of(new RunEvent.Started(
                        at,
                        line.text("run").orElse(""),
                        line.items("steps").stream().map(JournalLine::readStep).toList()));
            case "moved" ->
                state(line.text("state").orElse(""))
                        .map(state -> new RunEvent.Moved(
                                at,
                                line.text("step").orElse(""),
                                state,
                                Duration.ofMillis(line.number("millis")
                                        .map(Number::longValue)
                                        .orElse(0L)),
                                Wording.read(line.at("detail"))));
            case "ended" ->
                Stream.of(RunEvent.Outcome.values())
                        .filter(outcome -> line.text("outcome")
                                .filter(outcome.word()::equals)
                                .isPresent())
                        .<RunEvent>map(outcome -> new RunEvent.Ended(at, outcome))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<State> state(String word) {
        return Stream.of(State.values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    private static RunEvent.Step readStep(Json step) {
        return new RunEvent.Step(
                step.text("key").orElse(""),
                new ResourceId(step.text("id").orElse("/")),
                Wording.read(step.at("title")),
                step.text("sign").orElse(""));
    }

    private static Json line(String event, Instant at) {
        return Json.object("event", event, "at", at.toString());
    }

    private static Json step(RunEvent.Step step) {
        return Json.object(
                "key", step.key(), "id", step.id(), "title", step.words().json(), "sign", step.sign());
    }
}
