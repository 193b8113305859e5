package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.choices.Choices;
import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.RegistryReach;
import groundwork.choices.Choices.StorageReach;
import groundwork.cloud.Cloud;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed, wherever that happens, is resumed from its folder alone to the very same end: the same
/// world, and no request with an effect sent twice.
class CrashTest {

    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void anEmptyHome() {
        home = folder.resolve("home");
    }

    /// Every so many points of the large world; `-Dcrash.step=1` for a longer night.
    private static final int STEP = Integer.getInteger("crash.step", 7);

    private Blueprint blueprint = BlueprintMaker.from(ChoicesFixture.withGroups());

    @Test
    void whereverALargeRunIsKilledItIsResumedToTheSameEnd() {
        killedEverywhere(STEP, 500);
    }

    @Test
    void whereverASmallRunIsKilledItIsResumedToTheSameEnd() {
        var small = ChoicesFixture.with(ChoicesFixture.managed(), new Choices.Compute(List.of()));
        blueprint = BlueprintMaker.from(ChoicesFixture.with(
                small, ChoicesFixture.reach(Access.ALL, StorageReach.CLOSED, RegistryReach.PRIVATE_ENDPOINT)));
        killedEverywhere(1, 200);
    }

    private void killedEverywhere(int step, int least) {
        var whole = new MemoryCloud();
        var never = new Fuse(NEVER);
        apply(folder.resolve("whole"), "whole", whole, never);
        int points = never.passed();
        assertThat(points).as("points at which it can be killed").isGreaterThan(least);
        IntStream.iterate(0, at -> at < points, at -> at + step).parallel().forEach(at -> killedAt(at, whole));
    }

    private void killedAt(int at, MemoryCloud whole) {
        var cloud = new MemoryCloud();
        var id = "killed";
        var home = folder.resolve("killed-at-" + at);
        try {
            apply(home, id, cloud, new Fuse(at));
        } catch (Fuse.Crash _) {
            // As meant: with threads of its own a run may also just have passed its last point.
        }
        assertThat(resume(home, id, cloud)).as("killed at %d", at).isEqualTo(Outcome.DONE);
        assertThat(cloud.world()).as("killed at %d", at).isEqualTo(whole.world());
        assertThat(cloud.writes()).as("killed at %d", at).containsExactlyInAnyOrderElementsOf(whole.writes());
        var undo = Undo.plan(Run.of(home, id), cloud, false);
        assertThat(undo.items().stream().map(item -> item.what().id()).toList())
                .as("what an undo takes back after a crash at %d", at)
                .containsAll(new HashSet<>(cloud.world().keySet()));
    }

    private void apply(Path home, String id, MemoryCloud cloud, Fuse fuse) {
        var plan = plan(cloud);
        try (var journal = Journal.open(home, id, fuse.disk())) {
            journal.keep(plan);
            run(plan, fuse.cloud(cloud), journal, id);
        }
    }

    private Outcome resume(Path home, String id, MemoryCloud cloud) {
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            return run(Resume.plan(Run.of(home, id), cloud), cloud, journal, id);
        }
    }

    private Outcome run(Plan plan, Cloud cloud, Journal journal, String id) {
        return new Runner(cloud, journal, new RunFixture.Time().manner()).run(plan, id, event -> {}, new StopToken());
    }

    private Plan plan(Cloud cloud) {
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    @Test
    void aRunThatGoesOnElsewhereIsNotTakenUp() {
        try (var journal = Journal.open(home, "r")) {
            journal.keep(plan(new MemoryCloud()));
            assertThatThrownBy(() -> Journal.open(home, "r"))
                    .isInstanceOf(Journal.Busy.class)
                    .hasMessageContaining("another window");
        }
    }

    @Test
    void stepsThePlanDidNotTouchStayUntouched() {
        var cloud = new MemoryCloud();
        apply(home, "first", cloud, new Fuse(NEVER));
        var vault = new Ids(blueprint.choices()).vault();
        var plan = plan(cloud);
        try (var journal = Journal.open(home, "second", RunFixture.QUICK)) {
            journal.keep(plan);
        }
        var body = cloud.read(vault, "2026-02-01").orElseThrow();
        cloud.put(
                vault,
                "2026-02-01",
                body.with("properties.publicNetworkAccess", Json.of("Disabled")),
                Cloud.Progress.NONE);
        assertThat(Resume.plan(Run.of(home, "second"), cloud).isEmpty()).isTrue();
        assertThat(plan(cloud).isEmpty()).isFalse();
    }

    @Test
    void aRunNobodyKnowsIsSaidToBeUnknown() {
        assertThatThrownBy(() -> Run.of(home, "../x"))
                .isInstanceOf(Run.Unknown.class)
                .hasMessageContaining("groundwork runs");
        assertThat(List.of(Runs.list(home))).isEqualTo(List.of(List.of()));
    }
}
