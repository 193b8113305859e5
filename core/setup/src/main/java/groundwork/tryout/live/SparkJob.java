package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.access.Operation;
import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane.Blob;
import groundwork.tryout.live.DataPlane.Said;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// T7 and T8: a Spark job on serverless compute that writes to a container and reads it back. Its script is
/// uploaded first, as everybody's is: by the caller's own rights on blobs. The script deletes the folder it
/// wrote; what is ours to delete is the script itself.
record SparkJob(String number, RunAs as, Datastores.Place data) implements Attempt {

    private static final Duration DEADLINE = Duration.ofMinutes(40);
    private static final String SIZE = "standard_e4s_v3";
    private static final String FILE = "spark_probe.py";
    private static final Operation KEEP_CODE =
            Operation.action("Microsoft.MachineLearningServices/workspaces/codes/versions/write");

    /// One driver and two executors.
    private static final int NODES = 3;

    @Override
    public Probe probe() {
        return new Probe(
                number,
                say("live.spark-job", "datastore", data.datastore()),
                as.doer().words(),
                Optional.of(new Probe.Charge(SIZE, NODES, DEADLINE)),
                DEADLINE);
    }

    @Override
    public ProbeResult attempt(Bench bench, Consumer<String> stands) throws InterruptedException {
        var name = "groundwork-tryout-" + number.toLowerCase(Locale.ROOT) + "-" + bench.mark();
        var code = bench.subject().workspace().child("codes", name).child("versions", "1");
        var account = bench.blob(data.account(), data.container());
        if (account.isEmpty()) {
            return new ProbeResult.CannotTell(
                    say("live.address-unknown", "name", data.account().name()));
        }
        Optional<Blob> script = Optional.empty();
        try {
            var pending = pendingUpload(bench, code);
            var file = at(pending, account.get());
            stands.accept(say("live.uploading"));
            var uploaded = bench.data().ask(Deed.WRITE, file, Scripts.text(FILE));
            if (!(uploaded instanceof Said.Done)) {
                return refused(uploaded);
            }
            script = Optional.of(file);
            keep(bench, code, pending);
            var id = bench.subject().workspace().child("jobs", name);
            return new Job(id, body(bench, name, code, account.get()), as, data.account()).run(bench, DEADLINE, stands);
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return new ProbeResult.Failed(Signs.of(
                    e.code(),
                    String.valueOf(e.getMessage()),
                    new Doer.You(),
                    KEEP_CODE,
                    bench.subject().workspace()));
        } finally {
            script.ifPresent(file -> bench.cleanUp().delete(bench.data(), file));
        }
    }

    private ProbeResult refused(Said said) {
        return switch (said) {
            case Said.Refused(var status, var errorCode, var message) ->
                new ProbeResult.Failed(Signs.of(
                        errorCode,
                        message.isEmpty() ? "HTTP " + status : message,
                        new Doer.You(),
                        Deed.WRITE.takes(),
                        data.account()));
            case Said.NoAnswer(var reason) ->
                new ProbeResult.Failed(new Cause.NetworkInBetween(data.account(), reason));
            case Said.NotAsked(var why) -> new ProbeResult.CannotTell(why);
            case Said.Done(var status) -> new ProbeResult.CannotTell("HTTP " + status);
        };
    }

    /// Where the script may be put.
    private static String pendingUpload(Bench bench, ResourceId code) {
        return bench.cloud()
                .post(
                        code.value() + "/startPendingUpload",
                        ApiVersions.of(code),
                        Json.object("pendingUploadType", "TemporaryBlobReference"),
                        Cloud.Progress.NONE)
                .text("blobReferenceForConsumption.blobUri")
                .orElse("");
    }

    private static Blob at(String blobUri, Blob account) {
        var path = URI.create(blobUri).getPath().substring(1);
        var container = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        var folder = path.length() > container.length() ? path.substring(container.length() + 1) : "";
        var root = blobUri.substring(0, blobUri.length() - path.length() - 1);
        return new Blob(
                root,
                account.dfsEndpoint(),
                container,
                folder + (folder.isEmpty() || folder.endsWith("/") ? "" : "/") + FILE);
    }

    private static void keep(Bench bench, ResourceId code, String blobUri) {
        bench.cloud()
                .put(
                        code,
                        ApiVersions.of(code),
                        Json.object("properties", Json.object("codeUri", blobUri)),
                        Cloud.Progress.NONE);
    }

    private Json body(Bench bench, String name, ResourceId code, Blob blob) {
        var conf = Json.object(
                "spark.driver.cores", "1",
                "spark.driver.memory", "2g",
                "spark.executor.cores", "2",
                "spark.executor.memory", "2g",
                "spark.executor.instances", "2");
        var folder = "abfss://" + blob.container() + "@" + blob.dfsEndpoint().replaceFirst("^https?://", "") + "/"
                + blob.path().replace(".txt", "-spark");
        return Json.object(
                "properties",
                Json.object(
                        "jobType",
                        "Spark",
                        "displayName",
                        name,
                        "experimentName",
                        "groundwork-tryout",
                        "tags",
                        bench.tags(),
                        "codeId",
                        code,
                        "entry",
                        Json.object("sparkJobEntryType", "SparkJobPythonEntry", "file", FILE),
                        "args",
                        "--path " + folder,
                        "conf",
                        conf,
                        "resources",
                        Json.object("instanceType", SIZE, "runtimeVersion", "3.5"),
                        "identity",
                        as.json()));
    }
}
