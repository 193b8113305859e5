package practicecloud.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import practicecloud.arm.Operations;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.template.Expansion;
import practicecloud.template.Fault;
import practicecloud.template.Step;
import practicecloud.world.Id;

/// Carries deployments on. As with every long operation of this cloud, what has become possible happens when
/// somebody asks anything at all. How far each step is is saved before the next begins, so a deployment goes on
/// after a sudden end, and begins at most one write again.
public final class Runner {

    private final Realm realm;
    private final Operations operations;
    private final Shop shop;
    private final Walk walk;
    private final Sweep sweep;
    private final Set<String> running = new ConcurrentSkipListSet<>();
    private final ReentrantLock working = new ReentrantLock();

    public Runner(Realm realm, Operations operations, BackDoor door) {
        this.realm = realm;
        this.operations = operations;
        this.shop = new Shop(realm);
        this.walk = new Walk(door, realm.clock());
        this.sweep = new Sweep(realm, door, walk);
        shop.running().forEach(job -> running.add(job.id().text()));
    }

    void begin(Job job, Expansion expansion) {
        shop.save(job, Shown.of(job, expansion, "Accepted", realm.clock().instant()));
        running.add(job.id().text());
    }

    /// Ends what has come due, and begins what has become possible.
    public void advance() {
        operations.settle();
        if (running.isEmpty() || working.isHeldByCurrentThread()) {
            return;
        }
        working.lock();
        try {
            while (running.stream().map(Id::of).map(this::round).reduce(false, (one, other) -> one | other)) {
                operations.settle();
            }
        } finally {
            working.unlock();
        }
    }

    /// One round of one deployment; whether anything moved.
    private boolean round(Id id) {
        var job = shop.find(id).filter(Job::isRunning);
        if (job.isEmpty()) {
            running.remove(id.text());
            return false;
        }
        var before = job.get();
        try {
            var site = new Site(realm, before.target(), before.visitor().base());
            var expansion = before.order().expand(site, before.moment());
            var after = ended(steps(before, expansion), expansion);
            if (!after.tree().equals(before.tree())) {
                shop.save(after, shown(after, expansion));
                return true;
            }
        } catch (Refusal refusal) {
            end(before, before.failed(refusal.error(), realm.clock().instant()));
        }
        return false;
    }

    private void end(Job before, Job after) {
        var shown = shop.shown(before.target()).deepCopy();
        Tree.put(shown, "properties.provisioningState", after.status());
        after.error().ifPresent(error -> Tree.put(shown, "properties.error", error));
        shop.save(after, shown);
    }

    private Job steps(Job before, Expansion expansion) {
        var job = before;
        for (var step : wanted(expansion).toList()) {
            job = switch (job.state(step.key())) {
                case RUNNING ->
                    walk.look(job, step.key(), step.place().id(), step.place().version());
                case WAITING -> mayStart(job, expansion, step) ? started(job, expansion, step) : job;
                case SUCCEEDED, FAILED -> job;
            };
        }
        return job;
    }

    private Job started(Job job, Expansion expansion, Step step) {
        var next = walk.start(job, expansion, step);
        shop.save(next, shown(next, expansion));
        return next;
    }

    private static Stream<Step> wanted(Expansion expansion) {
        return expansion.steps().stream().filter(Step::wanted);
    }

    private static boolean mayStart(Job job, Expansion expansion, Step step) {
        return failed(job, expansion).findAny().isEmpty()
                && wanted(expansion)
                        .filter(other -> step.after().contains(other.key()))
                        .allMatch(other -> job.state(other.key()) == Job.State.SUCCEEDED);
    }

    private static Stream<Step> failed(Job job, Expansion expansion) {
        return wanted(expansion).filter(step -> job.state(step.key()) == Job.State.FAILED);
    }

    private static boolean all(Job job, Expansion expansion, Job.State state) {
        return wanted(expansion).allMatch(step -> job.state(step.key()) == state);
    }

    /// The job, ended if there is nothing more to do.
    private Job ended(Job job, Expansion expansion) {
        var now = realm.clock().instant();
        if (all(job, expansion, Job.State.SUCCEEDED)) {
            return job.order().isComplete() ? swept(job, expansion) : finished(job, expansion);
        }
        boolean idle = wanted(expansion).noneMatch(step -> job.state(step.key()) == Job.State.RUNNING);
        boolean broken = failed(job, expansion).findAny().isPresent();
        return broken && idle ? job.failed(Failure.of(job, failed(job, expansion)), now) : job;
    }

    private Job swept(Job job, Expansion expansion) {
        var next = sweep.round(job, expansion);
        if (Sweep.strangers(realm, job.target(), expansion).isEmpty()) {
            return finished(next, expansion);
        }
        boolean stuck = next.tree().equals(job.tree()) && !Sweep.isUnderWay(next);
        return stuck
                ? next.failed(
                        Failure.because(job, Sweep.refused(next)), realm.clock().instant())
                : next;
    }

    /// Its end, for which outputs are worked out.
    private Job finished(Job job, Expansion expansion) {
        var now = realm.clock().instant();
        try {
            var outputs = expansion.outputs(new LiveCloud(walk.door(), job.visitor()));
            var done = job.ended("Succeeded", now);
            done.tree().set("outputs", outputs);
            return done;
        } catch (Refusal refusal) {
            return job.failed(Failure.ofOutputs(job, refusal.error()), now);
        } catch (Fault fault) {
            return job.failed(Failure.ofOutputs(job, Order.refusal(fault).error()), now);
        }
    }

    private ObjectNode shown(Job job, Expansion expansion) {
        var shown = Shown.of(job, expansion, job.status(), realm.clock().instant());
        var properties = (ObjectNode) shown.path("properties");
        job.error().ifPresent(error -> properties.set("error", error));
        if (job.status().equals("Succeeded")) {
            properties.set("outputs", job.tree().path("outputs"));
            properties.set("outputResources", Tree.array(Shown.resources(expansion).stream()));
        }
        return shown;
    }

    /// Stops a deployment: nothing more begins, what runs goes on by itself.
    void cancel(Job job) {
        if (!job.isRunning()) {
            throw Refusal.of(
                    409,
                    "DeploymentCannotBeCancelled",
                    "The deployment '" + job.id().name() + "' cannot be canceled because its provisioning state is '"
                            + job.status() + "'.");
        }
        inner(job).forEach(this::cancel);
        end(job, job.ended("Canceled", realm.clock().instant()));
    }

    private Stream<Job> inner(Job job) {
        return job.tree().path("steps").properties().stream()
                .filter(step -> job.state(step.getKey()) == Job.State.RUNNING)
                .map(step -> Id.of(step.getKey()))
                .filter(id -> id.is(Target.TYPE))
                .flatMap(id -> shop.find(id).stream())
                .filter(Job::isRunning);
    }
}
