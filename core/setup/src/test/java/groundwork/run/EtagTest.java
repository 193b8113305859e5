package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody else writes to a network resource while a run is about to write it is not lost.
class EtagTest {

    @TempDir
    Path home;

    private final Blueprint blueprint = BlueprintMaker.from(ChoicesFixture.standard());
    private final ResourceId group = new Ids(ChoicesFixture.standard()).securityGroup();
    private final RunFixture.Time time = new RunFixture.Time();
    private final Crowded cloud = new Crowded();

    /// A cloud in which somebody else writes just before a write that counts on an etag.
    private static final class Crowded extends MemoryCloud {
        private final List<String> etags = new ArrayList<>();

        @Override
        public Json putOver(ResourceId id, String apiVersion, Json body, String etag, Progress progress) {
            etags.add(etag);
            if (etag.equals("W/1")) {
                var there = read(id, apiVersion).orElseThrow();
                put(id, apiVersion, there.with("etag", Json.of("W/2")).with("tags.theirs", Json.of("kept")), progress);
                throw new CloudFailure.Refused("PreconditionFailed", "Somebody was quicker.", "");
            }
            return put(id, apiVersion, body, progress);
        }
    }

    private Outcome run(String id) {
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            return new Runner(cloud, journal, time.manner()).run(plan, id, event -> {}, new StopToken());
        }
    }

    @Test
    void aWriteCountsOnWhatWasReadAndReadsAgainWhenThatIsGone() {
        assertThat(run("one")).isEqualTo(Outcome.DONE);
        var made = cloud.read(group, "2025-09-01").orElseThrow();
        var less = made.with("etag", Json.of("W/1")).with("properties.securityRules", Json.array());
        cloud.put(group, "2025-09-01", less, progress -> {});

        assertThat(run("two")).isEqualTo(Outcome.DONE);
        assertThat(cloud.etags).containsExactly("W/1", "W/2");
        var after = cloud.read(group, "2025-09-01").orElseThrow();
        assertThat(after.text("tags.theirs")).contains("kept");
        assertThat(after.items("properties.securityRules")).isEqualTo(made.items("properties.securityRules"));
    }

    @Test
    void anUndoCountsOnWhatItReadAndLeavesWhatOthersWroteSince() {
        assertThat(run("one")).isEqualTo(Outcome.DONE);
        var made = cloud.read(group, "2025-09-01").orElseThrow();
        var theirs = made.with("etag", Json.of("W/0")).with("properties.securityRules", Json.array());
        cloud.put(group, "2025-09-01", theirs, progress -> {});
        assertThat(run("two")).isEqualTo(Outcome.DONE);
        var before = cloud.read(group, "2025-09-01").orElseThrow();
        cloud.put(group, "2025-09-01", before.with("etag", Json.of("W/1")), progress -> {});

        assertThat(undone()).isNotEqualTo(Outcome.DONE);
        assertThat(cloud.read(group, "2025-09-01").orElseThrow().text("tags.theirs"))
                .contains("kept");
        assertThat(undone()).isEqualTo(Outcome.DONE);
        var after = cloud.read(group, "2025-09-01").orElseThrow();
        assertThat(after.text("tags.theirs")).contains("kept");
        assertThat(after.items("properties.securityRules")).isEmpty();
        assertThat(cloud.etags).containsExactly("W/0", "W/1", "W/2");
    }

    @Test
    void whatHasNoEtagIsLookedAtOnceMoreBeforeAnUndoWritesIt() {
        assertThat(run("one")).isEqualTo(Outcome.DONE);
        var storage = new Ids(ChoicesFixture.standard()).storage();
        tls(storage, "TLS1_0");
        assertThat(run("two")).isEqualTo(Outcome.DONE);
        var plan = Undo.plan(Run.of(home, "two"), cloud, false);
        tls(storage, "TLS1_1");
        int writes = cloud.writes().size();

        assertThat(undone(plan)).isNotEqualTo(Outcome.DONE);
        assertThat(cloud.writes()).hasSize(writes);
        assertThat(Undo.plan(Run.of(home, "two"), cloud, false).items())
                .singleElement()
                .satisfies(item -> assertThat(item.act()).isInstanceOf(UndoPlan.Act.Keep.class));
        tls(storage, "TLS1_2");
        assertThat(undone()).isEqualTo(Outcome.DONE);
        assertThat(cloud.read(storage, "2023-05-01").orElseThrow().text("properties.minimumTlsVersion"))
                .contains("TLS1_0");
    }

    private void tls(ResourceId storage, String version) {
        var body = Json.object("properties", Json.object("minimumTlsVersion", version));
        cloud.patch(storage, "2023-05-01", body, progress -> {});
    }

    private Outcome undone() {
        return undone(Undo.plan(Run.of(home, "two"), cloud, false));
    }

    private Outcome undone(UndoPlan plan) {
        try (var journal = Journal.open(home, "two", RunFixture.QUICK)) {
            var told = new Undo.Told(event -> {}, new StopToken(), item -> true);
            return Undo.carryOut(plan, cloud, journal, time.patience(), told);
        }
    }
}
