package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Choices;
import groundwork.journey.Journey;
import groundwork.preview.Plan;
import groundwork.run.Forecast;
import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import groundwork.run.StopToken;
import groundwork.run.Termination;
import groundwork.run.Undo;
import groundwork.run.UndoPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Carries runs out, on and back, one at a time, and watches those of other processes.
final class Carrier {

    static final int MAX_PARALLEL = 8;

    private final Supplier<Journey> journey;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Clock clock;
    private final Voice voice;

    final ReadOnlyObjectWrapper<Carrying> carrying = new ReadOnlyObjectWrapper<>(new Carrying.None());
    final ReadOnlyObjectWrapper<Scoreboard> board = new ReadOnlyObjectWrapper<>(Scoreboard.EMPTY);
    final ReadOnlyObjectWrapper<Fold> fold = new ReadOnlyObjectWrapper<>(new Fold());
    final ReadOnlyObjectWrapper<Instant> second;
    private boolean isReading;

    Carrier(Supplier<Journey> journey, Clouds clouds, Offstage offstage, Clock clock, Voice voice) {
        this.journey = journey;
        this.clouds = clouds;
        this.offstage = offstage;
        this.clock = clock;
        this.voice = voice;
        this.second = new ReadOnlyObjectWrapper<>(clock.instant());
    }

    boolean isBusy() {
        return carrying.get() instanceof Carrying.Running;
    }

    /// Carries out a plan that was looked at. One from a file is held against what is there now first.
    void run(Outlook.Ready ready) {
        carry(ready.answers(), ready.plan(), (opened, running) -> {
            List<String> moved = ready.fromFile() ? journey.get().moved(ready.plan(), opened.cloud()) : List.of();
            if (!moved.isEmpty()) {
                throw new Refusal(say("runplace.moved", "moved", String.join(" ", moved)));
            }
            return journey.get().apply(ready.plan(), opened.cloud(), MAX_PARALLEL, running.fold(), running.stop());
        });
    }

    /// Carries out a plan in the cloud that these answers name.
    void carry(Answers where, Plan plan, BiFunction<Clouds.Opened, Carrying.Running, Journey.Applied> work) {
        carry(Optional.of(journey.get().forecast(plan, MAX_PARALLEL)), running -> {
            try (var opened = clouds.open(where, voice::talk)) {
                var applied = work.apply(opened, running);
                return new Carrying.Ended(running.fold().latest(), applied);
            }
        });
    }

    /// Goes on with a run from its journal, from here or from the terminal.
    void resume(String runId) {
        carry(Optional.empty(), running -> {
            try (var opened = clouds.open(whereOf(runId), voice::talk)) {
                var applied = journey.get().resume(runId, opened.cloud(), MAX_PARALLEL, running.fold(), running.stop());
                return new Carrying.Ended(running.fold().latest(), applied);
            }
        });
    }

    /// What taking a run back would do; changes nothing.
    void undoPlan(String runId, Consumer<UndoPlan> then, Consumer<Trouble> trouble) {
        offstage.run(
                () -> {
                    try (var opened = clouds.open(whereOf(runId), voice::talk)) {
                        return journey.get().undoPlan(runId, opened.cloud(), false);
                    }
                },
                then,
                trouble);
    }

    /// Takes a run back. What has doubts stays.
    void undo(UndoPlan plan) {
        carry(Optional.empty(), running -> {
            try (var opened = clouds.open(whereOf(plan.runId()), voice::talk)) {
                var told = new Undo.Told(running.fold(), running.stop(), item -> false);
                var outcome = journey.get().undo(plan, opened.cloud(), told);
                return new Carrying.TakenBack(running.fold().latest(), plan.runId(), outcome);
            }
        });
    }

    private Answers whereOf(String runId) {
        return whereOf(journey.get().choicesOf(runId).place());
    }

    static Answers whereOf(Choices.Place place) {
        var answers = Answers.NONE
                .with("cloud", new Answer.One(place.cloud()))
                .with("subscription", new Answer.One(place.subscription()));
        return place.tenant()
                .map(tenant -> answers.with("tenant", new Answer.One(tenant)))
                .orElse(answers);
    }

    /// One run at a time. A process that is told to end lets what runs come to its end first.
    private void carry(Optional<Forecast> forecast, Function<Carrying.Running, Carrying> work) {
        if (isBusy()) {
            return;
        }
        var running = new Carrying.Running(new Fold(), new StopToken(), clock.instant(), forecast);
        board.set(Scoreboard.EMPTY);
        fold.set(running.fold());
        carrying.set(running);
        offstage.run(
                () -> {
                    try (var _ = Termination.of(running.stop())) {
                        return work.apply(running);
                    }
                },
                this::end,
                trouble -> end(new Carrying.Broken(running.fold().latest(), trouble)));
    }

    private void end(Carrying ended) {
        pulse();
        carrying.set(ended);
    }

    /// Looks at a run of another process until it is over.
    void watch(String runId) {
        if (!isBusy()) {
            board.set(Scoreboard.EMPTY);
            fold.set(new Fold());
            carrying.set(new Carrying.Watched(runId));
            read(runId);
        }
    }

    private record Seen(List<RunEvent> events, boolean goesOn) {}

    /// One reading at a time, however long it takes. Whether the run goes on is asked first: what is written
    /// before its end is read then.
    private void read(String runId) {
        if (isReading) {
            return;
        }
        isReading = true;
        offstage.run(
                () -> {
                    boolean goesOn = journey.get().goesOn(runId);
                    return new Seen(journey.get().run(runId).events(), goesOn);
                },
                seen -> show(runId, seen),
                trouble -> {
                    isReading = false;
                    end(new Carrying.Broken(board.get(), trouble));
                });
    }

    private void show(String runId, Seen seen) {
        isReading = false;
        if (carrying.get().equals(new Carrying.Watched(runId))) {
            fold.get().acceptFresh(seen.events());
            var now = fold.get().latest();
            board.set(now);
            if (!seen.goesOn()) {
                carrying.set(new Carrying.Left(now, runId, now.outcome()));
            }
        }
    }

    /// Takes the newest picture of the run; called once a pulse.
    void pulse() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        switch (carrying.get()) {
            case Carrying.Running running -> {
                board.set(running.fold().latest());
                second.set(now);
            }
            case Carrying.Watched(var runId) -> {
                if (!now.equals(second.get())) {
                    second.set(now);
                    read(runId);
                }
            }
            case Carrying.None _, Carrying.Ended _, Carrying.TakenBack _, Carrying.Left _, Carrying.Broken _ -> {}
        }
    }
}
