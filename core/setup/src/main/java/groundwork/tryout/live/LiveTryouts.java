package groundwork.tryout.live;

import groundwork.choices.Choices.Workload;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.practices.ComputeView;
import groundwork.practices.IdentityView;
import groundwork.practices.Subject;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Proves by doing it that people and identities can work: T1 to T8 of facts 6.7, one after the other.
///
/// First [#planned] says what would be done and what it costs at most; nothing is done before somebody has seen
/// that. Then [#run] does it as the signed-in caller, and through jobs as the managed identity.
public final class LiveTryouts {

    private static final String SERVERLESS_SIZE = "Standard_DS3_v2";

    private final Bench.Tools tools;

    public LiveTryouts(Cloud cloud, DataPlane data) {
        this(cloud, data, Waiting.REAL);
    }

    /// @param time the clock, and how to wait
    public LiveTryouts(Cloud cloud, DataPlane data, Waiting time) {
        this.tools = new Bench.Tools(cloud, data, time);
    }

    /// A probe that was tried.
    ///
    /// @param left what it made and could not take back, a sentence each
    public record Tried(Probe probe, ProbeResult result, List<String> left) {

        public Tried {
            left = List.copyOf(left);
        }

        /// A probe that left nothing behind.
        public Tried(Probe probe, ProbeResult result) {
            this(probe, result, List.of());
        }
    }

    /// What would be done for this workspace, in order, with what it costs at most.
    ///
    /// @param subject what is there, read anew; choices say which work is tried, without them all is
    public static List<Probe> planned(Subject subject) {
        return attempts(subject).stream().map(Attempt::probe).toList();
    }

    /// Does it. What one probe finds does not keep the next from being tried; after a stop the rest is skipped.
    ///
    /// @param listener told what happens, from the calling thread
    /// @throws CloudFailure when the cloud does not answer at all or nobody is signed in
    public List<Tried> run(Subject subject, Round round, Consumer<LiveEvent> listener) {
        var begun = tools.time().now();
        var all = new ArrayList<Tried>();
        for (var attempt : attempts(subject)) {
            var probe = attempt.probe();
            var bench = new Bench(tools, subject, round, begun, new CleanUp());
            listener.accept(new LiveEvent.Begun(probe));
            var result = result(bench, attempt, listener);
            listener.accept(new LiveEvent.Ended(probe, result));
            all.add(new Tried(probe, result, bench.cleanUp().left()));
        }
        return List.copyOf(all);
    }

    private static ProbeResult result(Bench bench, Attempt attempt, Consumer<LiveEvent> listener) {
        var stopped = bench.whyStopped();
        if (stopped.isPresent()) {
            return new ProbeResult.Skipped(stopped.get());
        }
        try {
            return attempt.attempt(bench, word -> listener.accept(new LiveEvent.Stands(attempt.probe(), word)));
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            // What may be done and not be looked at is a finding like any other.
            var workspace = bench.subject().workspace();
            return new ProbeResult.Failed(
                    Signs.of(e.code(), String.valueOf(e.getMessage()), new Doer.You(), ReadWorkspace.READ, workspace));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
    }

    private static List<Attempt> attempts(Subject subject) {
        var work = work(subject);
        var datastores = new Datastores(subject);
        var all = new ArrayList<Attempt>();
        all.add(new OwnPermissions(work));
        all.add(new ReadWorkspace());
        if (work.contains(Workload.NOTEBOOKS)) {
            instance(subject).ifPresent(all::add);
        }
        all.addAll(BlobRound.all(datastores));
        datastores.standard().ifPresent(data -> {
            all.addAll(commands(subject, data, work));
            all.addAll(sparks(subject, data, work));
        });
        return all;
    }

    private static Set<Workload> work(Subject subject) {
        return subject.choices()
                .map(choices -> choices.people().workloads())
                .filter(work -> !work.isEmpty())
                .orElseGet(() -> EnumSet.allOf(Workload.class));
    }

    /// The first one there is; a person may start only an instance of their own, and Azure says so.
    private static Optional<Attempt> instance(Subject subject) {
        return ComputeView.managedIn(subject).stream()
                .filter(compute -> compute.kind() == ComputeView.Kind.INSTANCE)
                .findFirst()
                .map(compute ->
                        new StartInstance(compute.id(), compute.text("vmSize").orElse(SERVERLESS_SIZE)));
    }

    private static List<Attempt> commands(Subject subject, Datastores.Place data, Set<Workload> work) {
        var all = new ArrayList<Attempt>();
        if (work.contains(Workload.JOBS)) {
            all.add(new CommandJob(
                    "T5", new RunAs.Submitter(), Optional.empty(), data, SERVERLESS_SIZE, Duration.ZERO));
            cluster(subject)
                    .ifPresent(cluster -> identity(subject)
                            .ifPresent(identity -> all.add(new CommandJob(
                                    "T6",
                                    identity,
                                    Optional.of(cluster.id()),
                                    data,
                                    cluster.text("vmSize").orElse(SERVERLESS_SIZE),
                                    idle(cluster)))));
        }
        return all;
    }

    /// How long its nodes wait for the next job.
    private static Duration idle(ComputeView cluster) {
        return cluster.text("scaleSettings.nodeIdleTimeBeforeScaleDown")
                .filter(text -> text.matches("PT(\\d+[HMS])+"))
                .map(Duration::parse)
                .orElse(Duration.ZERO);
    }

    private static List<Attempt> sparks(Subject subject, Datastores.Place data, Set<Workload> work) {
        var all = new ArrayList<Attempt>();
        if (work.contains(Workload.SPARK)) {
            all.add(new SparkJob("T7", new RunAs.Submitter(), data));
            identity(subject).ifPresent(identity -> all.add(new SparkJob("T8", identity, data)));
        }
        return all;
    }

    private static Optional<ComputeView> cluster(Subject subject) {
        return ComputeView.managedIn(subject).stream()
                .filter(compute -> compute.kind() == ComputeView.Kind.CLUSTER)
                .findFirst();
    }

    /// The workspace's identity, where its client id was read.
    private static Optional<RunAs> identity(Subject subject) {
        var workspace = new WorkspaceView(subject.workspace(), subject.workspaceBody());
        return IdentityView.of(subject, workspace)
                .flatMap(identity -> subject.world()
                        .find(identity.id())
                        .flatMap((Json body) -> body.text("properties.clientId"))
                        .map(client -> new RunAs.Identity(identity.id().name(), client)));
    }
}
