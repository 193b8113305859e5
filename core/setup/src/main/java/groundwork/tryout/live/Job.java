package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.access.Operation;
import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// One job, from its submission to its end. The record of it stays in the workspace: that is the evidence.
///
/// @param id   where it is
/// @param body what is submitted
/// @param as   as whom it runs
/// @param data the account it works with
record Job(ResourceId id, Json body, RunAs as, ResourceId data) {

    private static final Set<String> OVER = Set.of("Completed", "Failed", "Canceled");
    private static final Operation SUBMIT = Operation.action("Microsoft.MachineLearningServices/workspaces/jobs/write");

    /// Submits, waits, and cancels what did not end in time.
    ProbeResult run(Bench bench, Duration deadline, Consumer<String> stands) throws InterruptedException {
        try {
            bench.cloud().put(id, version(), body, Cloud.Progress.NONE);
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            var workspace = id.parent().orElseThrow();
            return new ProbeResult.Failed(
                    Signs.of(e.code(), String.valueOf(e.getMessage()), new Doer.You(), SUBMIT, workspace));
        }
        boolean over = false;
        try {
            over = bench.await(deadline, () -> {
                var status = status(bench);
                stands.accept(status);
                return OVER.contains(status);
            });
        } finally {
            if (!over) {
                bench.cleanUp().cancel(id.name(), () -> cancel(bench));
            }
        }
        return over ? result(bench) : notOver(bench, deadline);
    }

    private ProbeResult notOver(Bench bench, Duration deadline) {
        return new ProbeResult.CannotTell(bench.whyStopped()
                .map(why -> say("live.why-cancelled", "why", why))
                .orElse(say("live.not-over", "minutes", deadline.toMinutes())));
    }

    private ProbeResult result(Bench bench) {
        var there = read(bench);
        return switch (there.text("properties.status").orElse("")) {
            case "Completed" -> new ProbeResult.Worked(List.of(say("live.job-completed", "name", id.name())));
            case "Canceled" -> new ProbeResult.CannotTell(say("live.job-cancelled", "name", id.name()));
            default ->
                bench.data()
                        .whyFailed(there)
                        .<ProbeResult>map(
                                why -> new ProbeResult.Failed(InsideJob.cause(why, as.doer(), places(), bench)))
                        .orElseGet(() -> new ProbeResult.CannotTell(say(
                                "live.told-in-studio",
                                "name",
                                id.name(),
                                "link",
                                there.text("properties.services.Studio.endpoint")
                                        .map(link -> ": " + link)
                                        .orElse(""))));
        };
    }

    private InsideJob.Places places() {
        var compute = body.text("properties.computeId").map(ResourceId::new);
        return new InsideJob.Places(compute.orElseGet(() -> id.parent().orElseThrow()), data);
    }

    private String status(Bench bench) {
        return read(bench).text("properties.status").orElse("Unknown");
    }

    private Json read(Bench bench) {
        return bench.cloud().read(id, version()).orElse(Json.NULL);
    }

    private void cancel(Bench bench) {
        bench.cloud().post(id.value() + "/cancel", version(), Json.object(), Cloud.Progress.NONE);
    }

    private String version() {
        return ApiVersions.of(id);
    }
}
