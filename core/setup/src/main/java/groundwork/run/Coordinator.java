package groundwork.run;

import groundwork.blueprint.Graph;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One run. Workers on virtual threads do a step each and report to a queue; this thread alone decides, writes
/// the journal and calls the listener.
final class Coordinator {

    private sealed interface Report {
        record Saw(String key, String state) implements Report {}

        record Did(String key, Json body) implements Report {}

        record Could(String key, RuntimeException not) implements Report {}
    }

    private static final long TICK_MILLIS = 100;

    private final Plan plan;
    private final Graph graph;
    private final Cloud cloud;
    private final Journal journal;
    private final Clock clock;
    private final int maxParallel;
    private final Consumer<RunEvent> listener;
    private final StopToken stop;

    private final Map<String, Change> work = new LinkedHashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Instant> since = new HashMap<>();
    private final Map<String, Future<?>> running = new HashMap<>();
    private final Map<ResourceId, Json> bodies = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Report> reports = new LinkedBlockingQueue<>();

    Coordinator(
            Plan plan,
            Graph graph,
            Cloud cloud,
            Journal journal,
            Clock clock,
            int maxParallel,
            Consumer<RunEvent> listener,
            StopToken stop) {
        this.plan = plan;
        this.graph = graph;
        this.cloud = cloud;
        this.journal = journal;
        this.clock = clock;
        this.maxParallel = maxParallel;
        this.listener = listener;
        this.stop = stop;
    }

    RunEvent.Outcome run(String runId) {
        for (Change change : plan.changes()) {
            boolean done = change.sign() == Sign.NOTHING;
            states.put(change.resource().key(), done ? State.DONE : State.PENDING);
            if (!done) {
                work.put(change.resource().key(), change);
            }
        }
        tell(new RunEvent.Started(
                clock.instant(),
                runId,
                work.values().stream().map(Coordinator::step).toList()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (unfinished()) {
                obeyStop();
                startWhatIsReady(threads);
                takeReports();
            }
        }
        var outcome = outcome();
        tell(new RunEvent.Ended(clock.instant(), outcome));
        return outcome;
    }

    private static RunEvent.Step step(Change change) {
        var resource = change.resource();
        return new RunEvent.Step(
                resource.key(),
                resource.id(),
                resource.why().title(),
                change.sign().symbol());
    }

    private boolean unfinished() {
        return work.keySet().stream().anyMatch(key -> isIn(key, State.PENDING) || isIn(key, State.RUNNING));
    }

    private boolean isIn(String key, State state) {
        return states.getOrDefault(key, State.PENDING) == state;
    }

    private void obeyStop() {
        switch (stop.request()) {
            case NONE -> {}
            case FINISH_WHAT_RUNS -> stopPending();
            case NOW -> {
                stopPending();
                running.values().forEach(worker -> worker.cancel(true));
            }
        }
    }

    private void stopPending() {
        for (String key : List.copyOf(work.keySet())) {
            if (isIn(key, State.PENDING)) {
                move(key, State.STOPPED, "not begun");
            }
        }
    }

    private void startWhatIsReady(ExecutorService threads) {
        if (stop.request() != StopToken.Request.NONE) {
            return;
        }
        for (Change change : work.values()) {
            var key = change.resource().key();
            if (running.size() < maxParallel && isIn(key, State.PENDING) && ready(key) && !networkIsBusy(change)) {
                start(change, threads);
            }
        }
    }

    private boolean ready(String key) {
        return graph.before(key).stream().allMatch(before -> isIn(before, State.DONE));
    }

    /// Azure refuses two writes below one virtual network at a time.
    private boolean networkIsBusy(Change change) {
        var network = network(change);
        return network.isPresent()
                && running.keySet().stream()
                        .map(work::get)
                        .anyMatch(other -> other != null && network(other).equals(network));
    }

    private static Optional<ResourceId> network(Change change) {
        var id = change.resource().id();
        if (!id.type().toLowerCase(java.util.Locale.ROOT).startsWith("microsoft.network/virtualnetworks")) {
            return Optional.empty();
        }
        return id.is("Microsoft.Network/virtualNetworks") ? Optional.of(id) : id.parent();
    }

    private void start(Change change, ExecutorService threads) {
        var key = change.resource().key();
        since.put(key, clock.instant());
        move(key, State.RUNNING, "");
        var step = new Work(cloud, this::body);
        running.put(key, threads.submit(() -> {
            try {
                reports.add(new Report.Did(
                        key, step.perform(change, state -> reports.add(new Report.Saw(key, state)))));
            } catch (RuntimeException e) {
                reports.add(new Report.Could(key, e));
            }
        }));
    }

    /// The body of a resource a step mentions: made in this run, or read now.
    private Json body(ResourceId id) {
        var known = bodies.get(id);
        if (known != null) {
            return known;
        }
        return plan.blueprint()
                .find(id)
                .flatMap(resource -> cloud.read(id, resource.apiVersion()))
                .orElse(Json.NULL);
    }

    private void takeReports() {
        try {
            var report = reports.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            while (report != null) {
                take(report);
                report = reports.poll();
            }
        } catch (InterruptedException e) {
            stop.stopNow();
        }
    }

    private void take(Report report) {
        switch (report) {
            case Report.Saw(var key, var state) -> {
                if (isIn(key, State.RUNNING)) {
                    move(key, State.RUNNING, state);
                }
            }
            case Report.Did(var key, var body) -> {
                running.remove(key);
                Optional.ofNullable(work.get(key))
                        .ifPresent(change -> bodies.put(change.resource().id(), body));
                move(key, State.DONE, "");
            }
            case Report.Could(var key, var not) -> {
                running.remove(key);
                boolean stopped = not instanceof CloudFailure.Stopped;
                move(key, stopped ? State.STOPPED : State.FAILED, stopped ? "still running in Azure" : reason(not));
                skipWhatHangsOn(key);
            }
        }
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof CloudFailure cloudFailure) {
            var correlation = cloudFailure.correlationId();
            return cloudFailure.code() + ": " + failure.getMessage()
                    + (correlation.isEmpty() ? "" : " (correlation id " + correlation + ")");
        }
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private void skipWhatHangsOn(String cause) {
        for (Change change : work.values()) {
            var key = change.resource().key();
            if (isIn(key, State.PENDING) && graph.before(key).contains(cause)) {
                move(key, State.SKIPPED, "needs " + title(cause));
                skipWhatHangsOn(key);
            }
        }
    }

    private String title(String key) {
        return Optional.ofNullable(work.get(key))
                .map(change -> change.resource().why().title())
                .orElse(key);
    }

    private void move(String key, State state, String detail) {
        states.put(key, state);
        var now = clock.instant();
        var elapsed = Optional.ofNullable(since.get(key))
                .map(start -> Duration.between(start, now))
                .orElse(Duration.ZERO);
        tell(new RunEvent.Moved(now, key, state, elapsed, detail));
    }

    private void tell(RunEvent event) {
        journal.write(event);
        try {
            listener.accept(event);
        } catch (RuntimeException _) {
            // A screen that cannot draw must not hurt what is being built; the journal has the event.
        }
    }

    private RunEvent.Outcome outcome() {
        long done = work.keySet().stream().filter(key -> isIn(key, State.DONE)).count();
        if (done == work.size()) {
            return RunEvent.Outcome.DONE;
        }
        boolean begun = done > 0
                || work.keySet().stream().anyMatch(since::containsKey) && stop.request() == StopToken.Request.NOW;
        if (begun) {
            return RunEvent.Outcome.PARTLY;
        }
        return stop.request() == StopToken.Request.NONE ? RunEvent.Outcome.FAILED : RunEvent.Outcome.STOPPED;
    }
}
