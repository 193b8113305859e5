package groundwork.tryout.live;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.choices.Choices;
import groundwork.cloud.CloudFailure;
import groundwork.practices.Subject;
import groundwork.practices.live.AccessReader;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.BuiltCloud;
import groundwork.tryout.live.LiveTryouts.Tried;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Try-outs for real in a built blueprint with a datastore and a stopped compute instance, done by a clock that
/// does not wait.
final class LiveRounds {

    static final Doer YOU = new Doer.You();
    static final Doer IDENTITY = new Doer.Identity("id-vision-dev");

    static final Choices CHOICES = ChoicesFixture.withGroups();
    static final Ids IDS = new Ids(CHOICES);
    static final ResourceId WORKSPACE = IDS.workspace();
    static final ResourceId INSTANCE = WORKSPACE.child("computes", "ci-ada");
    static final String W = "Microsoft.MachineLearningServices/workspaces/";
    static final String BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/";

    /// A clock that only moves when somebody waits.
    static final class Clock implements Waiting {
        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void pause(Duration time) {
            now = now.plus(time);
        }
    }

    static BuiltCloud furnished(BuiltCloud cloud) {
        return cloud.with(
                        WORKSPACE.child("datastores", "workspaceblobstore"),
                        Json.object(
                                "properties",
                                Json.object(
                                        "datastoreType",
                                        "AzureBlob",
                                        "accountName",
                                        IDS.storage().name(),
                                        "containerName",
                                        "azureml-blobstore",
                                        "credentials",
                                        Json.object("credentialsType", "None"))))
                .with(
                        INSTANCE,
                        Json.object(
                                "properties",
                                Json.object(
                                        "computeType",
                                        "ComputeInstance",
                                        "properties",
                                        Json.object("vmSize", "STANDARD_DS3_V2", "state", "Stopped"))));
    }

    static BuiltCloud open() {
        return furnished(BuiltCloud.open(CHOICES));
    }

    static BuiltCloud refusing(String path, CloudFailure failure) {
        return furnished(
                BuiltCloud.refusing(CHOICES, asked -> asked.contains(path) ? Optional.of(failure) : Optional.empty()));
    }

    static Subject subject(BuiltCloud cloud) {
        return Subject.of(WORKSPACE, AccessReader.read(cloud, WORKSPACE), Optional.of(CHOICES));
    }

    static List<Tried> run(BuiltCloud cloud, MemoryData data) {
        return run(cloud, data, event -> {}, new StopToken());
    }

    static List<Tried> run(BuiltCloud cloud, MemoryData data, Consumer<LiveEvent> listener, StopToken stop) {
        return new LiveTryouts(cloud, data, new Clock()).run(subject(cloud), new Round("abc123", stop), listener);
    }

    /// Every probe but these worked.
    static Cause onlyFailed(List<Tried> tried, String id) {
        assertThat(tried)
                .filteredOn(one -> !(one.result() instanceof ProbeResult.Worked))
                .extracting(one -> one.probe().id())
                .containsExactly(id);
        return ((ProbeResult.Failed) result(tried, id)).cause();
    }

    static ProbeResult result(List<Tried> tried, String id) {
        return tried.stream()
                .filter(one -> one.probe().id().equals(id))
                .findFirst()
                .orElseThrow()
                .result();
    }

    static List<String> left(List<Tried> tried, String id) {
        return tried.stream()
                .filter(one -> one.probe().id().equals(id))
                .flatMap(one -> one.left().stream())
                .toList();
    }
}
