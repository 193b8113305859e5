package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane.Blob;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// T5 and T6: a command job that writes to a datastore and, on a cluster, probes from inside what compute needs:
/// vault, registry, and the public network.
///
/// The probes are also written down in the job's environment variables (`PROBE_…`), so that whoever looks at the
/// job sees what it touches.
///
/// @param idle how long nodes stay on, and are paid for, after it
record CommandJob(
        String number, RunAs as, Optional<ResourceId> cluster, Datastores.Place data, String size, Duration idle)
        implements Attempt {

    private static final Duration DEADLINE = Duration.ofMinutes(30);
    private static final String ENVIRONMENT = "azureml://registries/azureml/environments/sklearn-1.5/labels/latest";
    private static final String FILE = "probe.txt";

    @Override
    public Probe probe() {
        var title = cluster.map(
                        id -> say("live.command-job-on-cluster", "name", id.name(), "datastore", data.datastore()))
                .orElseGet(() -> say("live.command-job", "datastore", data.datastore()));
        return new Probe(
                number,
                title,
                as.doer().words(),
                Optional.of(new Probe.Charge(size, 1, DEADLINE.plus(idle))),
                DEADLINE);
    }

    @Override
    public ProbeResult attempt(Bench bench, Consumer<String> stands) throws InterruptedException {
        var name = "groundwork-tryout-" + number.toLowerCase(Locale.ROOT) + "-" + bench.mark();
        var id = bench.subject().workspace().child("jobs", name);
        boolean wrote = true;
        try {
            var result = new Job(id, body(bench, name), as, data.account()).run(bench, DEADLINE, stands);
            wrote = mayHaveWritten(result);
            return result;
        } finally {
            if (wrote) {
                bench.blob(data.account(), data.container())
                        .ifPresent(blob -> bench.cleanUp().delete(bench.data(), written(bench, blob)));
            }
        }
    }

    private static Blob written(Bench bench, Blob blob) {
        return new Blob(blob.blobEndpoint(), blob.dfsEndpoint(), blob.container(), path(bench) + FILE);
    }

    /// It writes first of all, and what was refused before or at that wrote nothing.
    private boolean mayHaveWritten(ProbeResult result) {
        return switch (result) {
            case ProbeResult.Worked _ -> true;
            case ProbeResult.CannotTell _ -> true;
            case ProbeResult.Skipped _ -> false;
            case ProbeResult.Failed(var cause) ->
                switch (cause) {
                    case Cause.MissingPermission missing ->
                        !missing.who().isCaller() && !missing.on().equals(data.account());
                    case Cause.NetworkInBetween network -> !network.on().equals(data.account());
                    case Cause.Other _ -> true;
                    case Cause.Forbidden _ -> false;
                    case Cause.IdentityNotAssigned _ -> false;
                };
        };
    }

    private static String path(Bench bench) {
        return "groundwork-tryout/" + bench.mark() + "/";
    }

    private Json body(Bench bench, String name) {
        var output = Json.object(
                "jobOutputType",
                "uri_folder",
                "mode",
                "ReadWriteMount",
                "uri",
                "azureml://datastores/" + data.datastore() + "/paths/" + path(bench));
        Json properties = Json.object(
                "jobType", "Command",
                "displayName", name,
                "experimentName", "groundwork-tryout",
                "tags", bench.tags(),
                "command", command(),
                "environmentId", ENVIRONMENT,
                "environmentVariables", variables(bench),
                "identity", as.json(),
                "outputs", Json.object("probe", output),
                "limits", Json.object("jobLimitsType", "Command", "timeout", "PT" + DEADLINE.toMinutes() + "M"));
        properties = cluster.isPresent()
                ? properties.with("computeId", Json.of(cluster.get()))
                : properties.with("resources", Json.object("instanceCount", 1, "instanceType", size));
        return Json.object("properties", properties);
    }

    private String command() {
        var write = "echo groundwork > ${{outputs.probe}}/" + FILE + " && cat ${{outputs.probe}}/" + FILE;
        return cluster.isPresent()
                ? write + " && echo " + Scripts.encoded("probe.py") + " | base64 -d | python -"
                : write;
    }

    private Json variables(Bench bench) {
        if (cluster.isEmpty()) {
            return Json.object();
        }
        Json variables = Json.object("PROBE_INTERNET", "https://pypi.org/simple/");
        if (as instanceof RunAs.Identity(var ignored, var clientId)) {
            variables = variables.with("PROBE_IDENTITY", Json.of(clientId));
        }
        return new Endpoints(bench.workspace(), bench.subject()).add(variables);
    }
}
