package groundwork.journey;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.Choices;
import groundwork.cloud.Cloud;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Subject;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import groundwork.run.Journal;
import groundwork.run.RunEvent;
import groundwork.run.Runner;
import groundwork.run.Runs;
import groundwork.run.Runs.RunSummary;
import groundwork.run.StopToken;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The whole story behind one door: preview, apply, look again. Safe to use from several threads.
public final class Journey {

    private final Path home;
    private final Clock clock;

    /// @param home where runs are remembered
    public Journey(Path home) {
        this(home, Clock.systemUTC());
    }

    Journey(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /// What a run would do, and what the practices say of the result. Changes nothing.
    public Plan preview(Choices choices, Cloud cloud) {
        var blueprint = BlueprintMaker.from(choices);
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud)).withFindings(judged(blueprint));
    }

    /// The same without a cloud: as if nothing were there.
    public List<Finding> judged(Choices choices) {
        return judged(BlueprintMaker.from(choices));
    }

    private static List<Finding> judged(Blueprint blueprint) {
        return Catalogue.judge(Subject.of(blueprint));
    }

    /// Carries the plan out, then looks and judges again.
    ///
    /// @param maxParallel how many resources are worked on at once
    /// @param listener    told every event, from the calling thread
    public Applied apply(Plan plan, Cloud cloud, int maxParallel, Consumer<RunEvent> listener, StopToken stop) {
        var runId = Journal.newRunId(clock.instant());
        RunEvent.Outcome outcome;
        try (var journal = Journal.open(home, runId)) {
            outcome = new Runner(cloud, journal, clock, maxParallel).run(plan, runId, listener, stop);
        }
        var world = WorldReader.read(plan.blueprint(), cloud);
        var after = Planner.plan(plan.blueprint(), world);
        return new Applied(runId, outcome, after, Catalogue.judge(live(plan.blueprint(), world.reading())));
    }

    /// Judges what is really there.
    public List<Finding> judgeLive(Choices choices, Cloud cloud) {
        var blueprint = BlueprintMaker.from(choices);
        return Catalogue.judge(
                live(blueprint, WorldReader.read(blueprint, cloud).reading()));
    }

    private static Subject live(Blueprint blueprint, groundwork.cloud.Reading reading) {
        var workspace = Subject.of(blueprint).workspace();
        return Subject.of(workspace, reading, Optional.of(blueprint.choices()));
    }

    /// The runs this home remembers, newest first.
    public List<RunSummary> runs() {
        return Runs.list(home);
    }

    /// What became of an apply.
    ///
    /// @param after what is still to do; empty when all is as it should be
    /// @param live  what the practices say of what is really there
    public record Applied(String runId, RunEvent.Outcome outcome, Plan after, List<Finding> live) {}
}
