package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Graph;
import groundwork.cloud.CloudFailure;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.run.Patience.Fresh;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The steps of a run and how far each has come. Kept by one thread; every move is told.
final class Steps {

    private static final String NETWORKS = "microsoft.network/virtualnetworks";

    private final Graph graph;
    private final Consumer<RunEvent> tell;
    private final Clock clock;
    private final Map<String, Change> work = new LinkedHashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Instant> since = new HashMap<>();
    private final Map<String, Instant> doneAt = new HashMap<>();
    private final Map<String, Duration> ahead;

    Steps(Plan plan, Forecast forecast, Consumer<RunEvent> tell, Clock clock) {
        this.graph = Graph.of(plan.blueprint());
        this.tell = tell;
        this.clock = clock;
        this.ahead = forecast.ahead();
        for (Change change : plan.changes()) {
            boolean done = change.sign() == Sign.NOTHING;
            states.put(change.resource().key(), done ? State.DONE : State.PENDING);
            if (!done) {
                work.put(change.resource().key(), change);
            }
        }
    }

    void begin(String runId) {
        var steps = work.values().stream().map(Steps::step).toList();
        tell.accept(new RunEvent.Started(clock.instant(), runId, steps));
    }

    private static RunEvent.Step step(Change change) {
        var resource = change.resource();
        return new RunEvent.Step(
                resource.key(),
                resource.id(),
                resource.why().words(),
                change.sign().symbol());
    }

    boolean unfinished() {
        return in(State.PENDING).findAny().isPresent()
                || in(State.RUNNING).findAny().isPresent();
    }

    /// What may begin now, first what most else waits for.
    List<Change> ready() {
        return in(State.PENDING)
                .filter(key -> graph.before(key).stream().allMatch(before -> is(before, State.DONE)))
                .sorted(Comparator.comparing((String key) -> ahead.getOrDefault(key, Duration.ZERO))
                        .reversed())
                .flatMap(key -> Optional.ofNullable(work.get(key)).stream())
                .toList();
    }

    private Stream<String> in(State state) {
        return work.keySet().stream().filter(key -> is(key, state));
    }

    private boolean is(String key, State state) {
        return states.getOrDefault(key, State.PENDING) == state;
    }

    /// Azure refuses two writes below one virtual network at a time; endpoints write into their subnet.
    boolean networkIsBusy(Change change) {
        var network = network(change);
        return network.isPresent()
                && in(State.RUNNING)
                        .flatMap(key -> Optional.ofNullable(work.get(key)).stream())
                        .anyMatch(other -> network(other).equals(network));
    }

    private static Optional<ResourceId> network(Change change) {
        var resource = change.resource();
        if (resource.id().is("Microsoft.Network/privateEndpoints")) {
            return resource.body().text("properties.subnet.id").flatMap(subnet -> new ResourceId(subnet).parent());
        }
        if (!resource.type().toLowerCase(Locale.ROOT).startsWith(NETWORKS)) {
            return Optional.empty();
        }
        return resource.id().is(NETWORKS)
                ? Optional.of(resource.id())
                : resource.id().parent();
    }

    void started(String key) {
        since.put(key, clock.instant());
        move(key, State.RUNNING, Wording.NOTHING);
    }

    void saw(String key, Wording word) {
        if (is(key, State.RUNNING)) {
            move(key, State.RUNNING, word);
        }
    }

    void done(String key) {
        doneAt.put(key, clock.instant());
        move(key, State.DONE, Wording.NOTHING);
    }

    void failed(String key, RuntimeException failure) {
        if (failure instanceof CloudFailure.Stopped) {
            move(key, State.STOPPED, later("run.still-running"));
        } else {
            move(key, State.FAILED, reason(failure));
        }
        skipWhatHangsOn(key);
    }

    private static Wording reason(RuntimeException failure) {
        if (!(failure instanceof CloudFailure refused)) {
            return Wording.plain(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
        return refused.correlationId().isEmpty()
                ? later("run.refused", "code", refused.code(), "message", refused.words())
                : later(
                        "run.refused-as",
                        "code",
                        refused.code(),
                        "message",
                        refused.words(),
                        "id",
                        refused.correlationId());
    }

    private void skipWhatHangsOn(String cause) {
        for (String key : in(State.PENDING).toList()) {
            if (is(key, State.PENDING) && graph.before(key).contains(cause)) {
                move(key, State.SKIPPED, later("run.needs", "cause", title(cause)));
                skipWhatHangsOn(key);
            }
        }
    }

    private Wording title(String key) {
        return Optional.ofNullable(work.get(key))
                .map(change -> change.resource().why().words())
                .orElseGet(() -> Wording.plain(key));
    }

    void stopPending() {
        in(State.PENDING).toList().forEach(key -> move(key, State.STOPPED, later("run.not-begun")));
    }

    /// What may still be spreading for this step: what it needs, and roles given to people.
    Fresh fresh(Change change) {
        var made = graph.before(change.resource().key()).stream()
                .flatMap(before -> Optional.ofNullable(doneAt.get(before)).stream())
                .max(Comparator.naturalOrder());
        var granted = doneAt.entrySet().stream()
                .filter(done -> isForPeople(work.get(done.getKey())))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
        return new Fresh(made, granted, false);
    }

    private static boolean isForPeople(@Nullable Change change) {
        return change != null
                && change.resource().id().is("Microsoft.Authorization/roleAssignments")
                && change.resource()
                        .body()
                        .text("properties.principalType")
                        .orElse("")
                        .equals("Group");
    }

    private void move(String key, State state, Wording words) {
        states.put(key, state);
        var now = clock.instant();
        var elapsed = Optional.ofNullable(since.get(key))
                .map(start -> Duration.between(start, now))
                .orElse(Duration.ZERO);
        tell.accept(new RunEvent.Moved(now, key, state, elapsed, words));
    }

    RunEvent.Outcome end(StopToken.Request stop) {
        var outcome = outcome(stop);
        tell.accept(new RunEvent.Ended(clock.instant(), outcome));
        return outcome;
    }

    private RunEvent.Outcome outcome(StopToken.Request stop) {
        long done = in(State.DONE).count();
        if (done == work.size()) {
            return RunEvent.Outcome.DONE;
        }
        boolean begun = work.keySet().stream().anyMatch(since::containsKey) && stop == StopToken.Request.NOW;
        if (done > 0 || begun) {
            return RunEvent.Outcome.PARTLY;
        }
        return stop == StopToken.Request.NONE ? RunEvent.Outcome.FAILED : RunEvent.Outcome.STOPPED;
    }
}
