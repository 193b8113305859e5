package groundwork.journey;

import static groundwork.terms.Say.later;
import static groundwork.terms.Say.say;
import static java.time.ZoneOffset.UTC;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.Resource;
import groundwork.choices.Choices;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.export.whatif.Asking;
import groundwork.export.whatif.WhatIf;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Subject;
import groundwork.practices.live.WorkspaceReader;
import groundwork.preview.Moved;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Planner.Replacing;
import groundwork.preview.TakenOff;
import groundwork.preview.World;
import groundwork.preview.WorldReader;
import groundwork.preview.price.Estimate;
import groundwork.preview.price.PriceReader;
import groundwork.run.Forecast;
import groundwork.run.Journal;
import groundwork.run.Patience;
import groundwork.run.Resume;
import groundwork.run.Run;
import groundwork.run.RunEvent;
import groundwork.run.Runner;
import groundwork.run.Runs;
import groundwork.run.Runs.RunSummary;
import groundwork.run.StopToken;
import groundwork.run.Times;
import groundwork.run.Undo;
import groundwork.run.UndoPlan;
import groundwork.terms.IpRange;
import groundwork.terms.ResourceId;
import groundwork.tryout.GrantProof;
import groundwork.tryout.NamesProof;
import groundwork.tryout.TryoutMatrix;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The whole story behind one door: preview, apply, look again. Safe to use from several threads.
public final class Journey {

    private static final String CURRENCY = "USD";

    /// How long prices are waited for once everything else is known.
    private static final Duration PATIENCE_FOR_PRICES = Duration.ofSeconds(4);

    private final Path home;
    private final Clock clock;
    private final Optional<IpRange> from;

    /// @param home where runs are remembered
    public Journey(Path home) {
        this(home, Clock.systemUTC());
    }

    Journey(Path home, Clock clock) {
        this(home, clock, Optional.empty());
    }

    private Journey(Path home, Clock clock, Optional<IpRange> from) {
        this.home = home;
        this.clock = clock;
        this.from = from;
    }

    /// The same for an operator who comes from this public address, so that they can be told whether they will
    /// be let in.
    public Journey from(Optional<IpRange> address) {
        return new Journey(home, clock, address);
    }

    /// What a run would do, what the practices say of the result, and what it costs a month ([Plan#estimate]).
    /// Changes nothing. What is there, what must be known beforehand and the prices are asked for at once.
    public Plan preview(Choices choices, Cloud cloud) {
        return preview(choices, cloud, Replacing.WHAT_LOSES_NOTHING);
    }

    /// The same, saying how far it may go where something cannot be changed in place.
    public Plan preview(Choices choices, Cloud cloud, Replacing replacing) {
        var blueprint = BlueprintMaker.from(choices);
        try (var prices = PriceReader.begin(blueprint, cloud, CURRENCY, LocalDate.ofInstant(clock.instant(), UTC))) {
            var look = Look.at(blueprint, cloud);
            var whole = Registrations.before(blueprint, look.reading());
            var plan = compared(whole, look.world().and(Registrations.seen(whole, cloud)), replacing);
            var after = TakenOff.from(Subject.of(whole, look.reading()).from(from), plan);
            return plan.withFindings(Catalogue.judge(after)).withEstimate(prices.estimate(PATIENCE_FOR_PRICES));
        }
    }

    /// The same without asking any cloud: what would be built if nothing were there. Such a plan is for reading;
    /// what it says of what is there nobody has seen.
    public Plan offline(Choices choices) {
        var blueprint = BlueprintMaker.from(choices);
        return Planner.plan(blueprint, World.unasked(blueprint))
                .withFindings(judged(blueprint))
                .withEstimate(
                        Estimate.none(CURRENCY, LocalDate.ofInstant(clock.instant(), UTC), say("prices.offline")));
    }

    private Plan compared(Blueprint blueprint, World world, Replacing replacing) {
        var keys = blueprint.resources().stream().map(Resource::key).collect(Collectors.toSet());
        return Planner.plan(blueprint, world, Runs.baseline(home, keys), replacing);
    }

    /// What Azure's own what-if says of the same plan, resource by resource. Takes some seconds on Azure; changes
    /// nothing.
    public WhatIf whatIf(Plan plan, Cloud cloud) {
        return Asking.about(plan, cloud);
    }

    /// What moved in the world since a plan was made, in what the plan touches; each a sentence. Empty when the
    /// plan may be carried out as it was read.
    public List<String> moved(Plan plan, Cloud cloud) {
        var world = WorldReader.read(plan.blueprint(), cloud);
        return Moved.since(plan, compared(plan.blueprint(), world, Replacing.EVERYTHING));
    }

    /// The same without a cloud: as if nothing were there.
    public List<Finding> judged(Choices choices) {
        return judged(BlueprintMaker.from(choices));
    }

    private List<Finding> judged(Blueprint blueprint) {
        return Catalogue.judge(Subject.of(blueprint).from(from));
    }

    /// Carries the plan out, then looks and judges again.
    ///
    /// @param maxParallel how many resources are worked on at once
    /// @param listener    told every event, from the calling thread
    /// @param stop        how to stop it; a screen that outlives the signal handling of a terminal opens
    /// [groundwork.run.Termination#of] with it around this call, so that a process that is told to end lets
    /// finish what runs
    public Applied apply(Plan plan, Cloud cloud, int maxParallel, Consumer<RunEvent> listener, StopToken stop) {
        var ran = run(plan, cloud, maxParallel, listener, stop);
        return applied(plan.blueprint(), ran.runId(), ran.outcome(), cloud);
    }

    /// A run that came to its end.
    record Ran(String runId, RunEvent.Outcome outcome) {}

    /// Carries any plan out, and keeps its journal.
    Ran run(Plan plan, Cloud cloud, int maxParallel, Consumer<RunEvent> listener, StopToken stop) {
        var runId = Journal.newRunId(clock.instant());
        RunEvent.Outcome outcome;
        try (var journal = Journal.open(home, runId)) {
            journal.keep(plan);
            outcome = runner(plan, cloud, journal, maxParallel).run(plan, runId, listener, stop);
        }
        Runs.prune(home);
        return new Ran(runId, outcome);
    }

    private Times times(Plan plan) {
        return Runs.times(home, plan.blueprint().choices().place().subscription());
    }

    private Runner runner(Plan plan, Cloud cloud, Journal journal, int maxParallel) {
        var manner = new Runner.Manner(
                maxParallel, Patience.real(clock), List.of(new GrantProof(), new NamesProof()), times(plan));
        return new Runner(cloud, journal, manner);
    }

    private Applied applied(Blueprint blueprint, String runId, RunEvent.Outcome outcome, Cloud cloud) {
        try {
            boolean whole = blueprint.ofType(Subject.WORKSPACE).findFirst().isPresent();
            if (!whole || outcome != RunEvent.Outcome.DONE) {
                // A run of cures holds no whole set-up that could be judged; of one that is half built, the
                // practices would call broken what is only not there yet.
                var left = compared(blueprint, WorldReader.read(blueprint, cloud), Replacing.WHAT_LOSES_NOTHING);
                return new Applied(runId, outcome, left, List.of(), Optional.empty());
            }
            var look = Look.at(blueprint, cloud);
            var after = compared(blueprint, look.world(), Replacing.WHAT_LOSES_NOTHING);
            return new Applied(runId, outcome, after, judged(blueprint, look), TryingOut.built(blueprint, cloud));
        } catch (CloudFailure.Unavailable | CloudFailure.NotSignedIn e) {
            // What the run did must not be lost because nobody answers any more.
            var unseen = later("whatif.unseen-after-run", "code", e.code(), "message", e.getMessage());
            return new Applied(
                    runId,
                    outcome,
                    new Plan(blueprint, List.of(), List.of(), List.of(unseen)),
                    List.of(),
                    Optional.empty());
        }
    }

    /// The newest run that did not come to its end: what a resume without a name means.
    public Optional<RunSummary> unfinished() {
        return Runs.unfinished(home);
    }

    /// The choices a run was begun with: where its cloud is.
    ///
    /// @throws Run.Unknown when this home does not remember it
    public Choices choicesOf(String runId) {
        return Run.of(home, runId).plan().blueprint().choices();
    }

    /// A run as its journal tells it now, from whatever process: to watch it.
    ///
    /// @throws Run.Unknown when this home does not remember it
    public Run run(String runId) {
        return Run.of(home, runId);
    }

    /// Whether some process carries a run on right now; its journal is not read.
    public boolean goesOn(String runId) {
        return Run.goesOn(home, runId);
    }

    /// What is left to do of a run.
    public Plan left(String runId, Cloud cloud) {
        return Resume.plan(Run.of(home, runId), cloud);
    }

    /// Goes on with a run from its journal, then looks and judges again.
    public Applied resume(String runId, Cloud cloud, int maxParallel, Consumer<RunEvent> listener, StopToken stop) {
        RunEvent.Outcome outcome;
        Plan left;
        try (var journal = Journal.open(home, runId)) {
            left = Resume.plan(Run.of(home, runId), cloud);
            outcome = runner(left, cloud, journal, maxParallel).run(left, runId, listener, stop);
        }
        return applied(left.blueprint(), runId, outcome, cloud);
    }

    /// What taking a run back would do. Changes nothing.
    ///
    /// @param purge what Azure would keep recoverable goes for good
    public UndoPlan undoPlan(String runId, Cloud cloud, boolean purge) {
        return Undo.plan(Run.of(home, runId), cloud, purge);
    }

    /// Takes a run back.
    ///
    /// @param told who is told, who may stop it, and who agrees where there are doubts
    public RunEvent.Outcome undo(UndoPlan plan, Cloud cloud, Undo.Told told) {
        try (var journal = Journal.open(home, plan.runId())) {
            return Undo.carryOut(plan, cloud, journal, Patience.real(clock), told);
        }
    }

    /// How long a plan will take, by what this home has seen and by what is common: [Forecast#total] before a
    /// run, and [Forecast#remaining] while it goes on, given the [groundwork.run.Scoreboard] of the screen.
    public Forecast forecast(Plan plan, int maxParallel) {
        return Forecast.of(plan, times(plan), maxParallel);
    }

    /// Forgets all runs but the newest fifty.
    ///
    /// @return the ids that were forgotten
    public List<String> prune() {
        return Runs.prune(home);
    }

    /// Judges what is really there.
    public List<Finding> judgeLive(Choices choices, Cloud cloud) {
        var blueprint = BlueprintMaker.from(choices);
        return judged(blueprint, Look.at(blueprint, cloud));
    }

    /// Judges a workspace that is there, whoever built it.
    public List<Finding> judge(ResourceId workspace, Cloud cloud) {
        return Catalogue.judge(look(workspace, cloud));
    }

    /// Reads a workspace that is there with everything around it, for the practices to judge. Where it is not
    /// there, its body is null.
    public Subject look(ResourceId workspace, Cloud cloud) {
        return Subject.of(workspace, WorkspaceReader.read(workspace, cloud), Optional.empty())
                .from(from);
    }

    private List<Finding> judged(Blueprint blueprint, Look look) {
        var workspace = Subject.of(blueprint).workspace();
        return Catalogue.judge(Subject.of(workspace, look.reading(), Optional.of(blueprint.choices()))
                .from(from));
    }

    /// The runs this home remembers, newest first.
    public List<RunSummary> runs() {
        return Runs.list(home);
    }

    /// What became of an apply.
    ///
    /// @param after what is still to do; empty when all is as it should be. Without changes and with an obstacle
    /// that says why, when nobody could look any more
    /// @param live  what the practices say of what is really there; empty where they were not asked, as the
    /// set-up is not complete
    /// @param work  who can do which work there, by the roles that are really held; empty where no workspace is
    public record Applied(
            String runId, RunEvent.Outcome outcome, Plan after, List<Finding> live, Optional<TryoutMatrix> work) {}
}
