package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.access.Operation;
import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.practices.ComputeView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// T3: starts a stopped compute instance and stops it again; one that runs already is left alone.
record StartInstance(ResourceId instance, String size) implements Attempt {

    private static final Duration DEADLINE = Duration.ofMinutes(20);
    private static final Operation START =
            Operation.action("Microsoft.MachineLearningServices/workspaces/computes/start/action");

    @Override
    public Probe probe() {
        return new Probe(
                "T3",
                say("live.start-instance", "name", instance.name()),
                new Doer.You().words(),
                Optional.of(new Probe.Charge(size, 1, DEADLINE)),
                DEADLINE);
    }

    @Override
    public ProbeResult attempt(Bench bench, Consumer<String> stands) throws InterruptedException {
        if (state(bench).equals("Running")) {
            return new ProbeResult.Skipped(say("live.runs-already", "name", instance.name()));
        }
        try {
            post(bench, "start");
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return new ProbeResult.Failed(
                    Signs.of(e.code(), String.valueOf(e.getMessage()), new Doer.You(), START, instance));
        }
        try {
            boolean runs = bench.await(DEADLINE, () -> {
                stands.accept(state(bench));
                return state(bench).equals("Running");
            });
            return runs
                    ? new ProbeResult.Worked(List.of(say("live.came-to-run", "name", instance.name())))
                    : new ProbeResult.CannotTell(notRunning(bench));
        } finally {
            bench.cleanUp().stop(instance.name(), () -> post(bench, "stop"));
        }
    }

    private String notRunning(Bench bench) {
        return bench.whyStopped()
                .map(why -> say("live.state-because", "name", instance.name(), "state", state(bench), "why", why))
                .orElseGet(() -> say(
                        "live.state-after",
                        "name",
                        instance.name(),
                        "state",
                        state(bench),
                        "minutes",
                        DEADLINE.toMinutes()));
    }

    private void post(Bench bench, String verb) {
        bench.cloud()
                .post(
                        instance.value() + "/" + verb,
                        ApiVersions.of(ComputeView.TYPE),
                        Json.object(),
                        Cloud.Progress.NONE);
    }

    private String state(Bench bench) {
        return bench.cloud()
                .read(instance, ApiVersions.of(ComputeView.TYPE))
                .flatMap(body -> body.text("properties.properties.state"))
                .orElse("Unknown");
    }
}
