package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.World;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/// What can go wrong around a run, and what it makes of it.
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class HardshipTest {

    @TempDir
    Path home;

    private final MemoryCloud cloud = new MemoryCloud();
    private final RunFixture.Time time = new RunFixture.Time();
    private final Blueprint blueprint = BlueprintMaker.from(ChoicesFixture.standard());
    private final Ids ids = new Ids(ChoicesFixture.standard());
    private final List<RunEvent.Moved> moves = new ArrayList<>();

    private Plan plan() {
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    private Outcome run(String id, Journal.Disk disk, StopToken stop, Proof... proofs) {
        var plan = plan();
        try (var journal = Journal.open(home, id, disk)) {
            journal.keep(plan);
            return new Runner(cloud, journal, time.manner(proofs)).run(plan, id, this::heard, stop);
        }
    }

    @Test
    void whatPassesByItselfIsWaitedForAndTold() {
        cloud.refuse(ids.vault(), new CloudFailure.Refused("PrincipalNotFound", "Not known yet.", ""));
        var patience = new Patience(time, wait -> cloud.accept(ids.vault()), new Random(7));
        var plan = plan();
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            var manner = new Runner.Manner(4, patience, List.of(), Times.COMMON);
            assertThat(new Runner(cloud, journal, manner).run(plan, "r", this::heard, new StopToken()))
                    .isEqualTo(Outcome.DONE);
        }
        assertThat(moves).extracting(RunEvent.Moved::detail).contains("trying again after PrincipalNotFound");
        assertThat(plan().isEmpty()).isTrue();
    }

    private void heard(RunEvent event) {
        if (event instanceof RunEvent.Moved moved) {
            moves.add(moved);
        }
    }

    @Test
    void whatDoesNotPassEndsInBoundedTime() {
        cloud.refuse(ids.vault(), new CloudFailure.Unavailable("Busy", "Come again.", "c-2", null));
        assertThat(run("r", RunFixture.QUICK, new StopToken())).isEqualTo(Outcome.PARTLY);
        assertThat(moves)
                .filteredOn(move -> move.state() == State.FAILED)
                .extracting(RunEvent.Moved::detail)
                .containsExactly("Busy: Come again. (correlation id c-2)");
    }

    @Test
    void aProofIsAskedUntilItHolds() {
        var asked = new AtomicInteger();
        Proof proof = (made, body, where) -> made.id().equals(ids.identity()) && asked.incrementAndGet() < 4
                ? Proof.Answer.NOT_YET
                : Proof.Answer.HOLDS;
        assertThat(run("r", RunFixture.QUICK, new StopToken(), proof)).isEqualTo(Outcome.DONE);
        assertThat(asked).hasValue(4);
        assertThat(moves).extracting(RunEvent.Moved::detail).contains("waiting until it works everywhere");
    }

    @Test
    void aProofThatIsNotNeededIsAskedUntilItsTimeIsOverAndTheRunGoesOn() {
        var asked = new AtomicInteger();
        var proof = new Proof() {
            @Override
            public Answer ask(Resource made, Json body, Cloud where) {
                boolean meant = made.id().equals(ids.identity());
                return meant && asked.incrementAndGet() > 0 ? Answer.NOT_YET : Answer.HOLDS;
            }

            @Override
            public Duration longest() {
                return Duration.ofMinutes(1);
            }

            @Override
            public boolean isNeeded() {
                return false;
            }
        };
        assertThat(run("r", RunFixture.QUICK, new StopToken(), proof)).isEqualTo(Outcome.DONE);
        assertThat(asked.get()).isBetween(12, 15);
    }

    @Test
    void aProofThatNeverHoldsEndsTheStepAndWhatNeedsItIsSkipped() {
        Proof never = (made, body, where) ->
                made.id().equals(ids.identity()) ? Proof.Answer.NOT_YET : Proof.Answer.CANNOT_TELL;
        assertThat(run("r", RunFixture.QUICK, new StopToken(), never)).isEqualTo(Outcome.PARTLY);
        assertThat(moves)
                .filteredOn(move -> move.state() == State.FAILED)
                .singleElement()
                .satisfies(move -> assertThat(move.detail()).startsWith("NotYetKnownEverywhere: "));
        assertThat(cloud.read(ids.workspace(), "2026-05-01")).isEmpty();
    }

    @Test
    void aDiskThatFillsUpStopsTheRunBeforeTheNextRequest() {
        var lines = new AtomicInteger();
        Journal.Disk full = (channel, line) -> {
            if (lines.incrementAndGet() > 40) {
                throw new IOException("No space left on device");
            }
            RunFixture.QUICK.append(channel, line);
        };
        assertThatThrownBy(() -> run("r", full, new StopToken()))
                .isInstanceOf(Journal.Unwritable.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("'groundwork resume' then goes on");
        int written = cloud.writes().size();
        var trace = Run.of(home, "r").traces();
        assertThat(written).isLessThanOrEqualTo(trace.size());
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            var left = Resume.plan(Run.of(home, "r"), cloud);
            assertThat(new Runner(cloud, journal, time.manner()).run(left, "r", event -> {}, new StopToken()))
                    .isEqualTo(Outcome.DONE);
        }
        assertThat(cloud.writes()).filteredOn(write -> write.startsWith("PUT ")).doesNotHaveDuplicates();
    }

    @Test
    void aHomeWithoutRightsIsToldBeforeAnythingIsSent() throws Exception {
        var locked = Files.createDirectory(
                home.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        var file = Files.writeString(home.resolve("file"), "");
        var where = Files.isWritable(locked) ? file : locked;
        assertThatThrownBy(() -> Journal.open(where, "r"))
                .isInstanceOf(Journal.Unwritable.class)
                .hasMessageContaining("GROUNDWORK_HOME");
        assertThat(cloud.writes()).isEmpty();
    }

    @Test
    void folderAndFilesAreForTheirOwnerAlone() throws Exception {
        run("r", RunFixture.QUICK, new StopToken());
        var folder = home.resolve("runs").resolve("r");
        for (var each : List.of(home.resolve("runs"), folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
        }
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void twoOperatorsAtOnceConvergeAndTheirUndosLeaveNothing() {
        var plan = plan();
        Cloud slow = new SlowCloud(cloud, Duration.ofMillis(1), id -> Duration.ofMillis(3));
        var runs = List.of("one", "two").stream()
                .map(id -> CompletableFuture.supplyAsync(() -> {
                    try (var journal = Journal.open(home.resolve(id), id, RunFixture.QUICK)) {
                        return new Runner(slow, journal, time.manner()).run(plan, id, event -> {}, new StopToken());
                    }
                }))
                .toList();
        assertThat(runs).allSatisfy(run -> assertThat(run.join()).isEqualTo(Outcome.DONE));
        assertThat(plan().isEmpty()).isTrue();
        for (var id : List.of("one", "two")) {
            var undo = Undo.plan(Run.of(home.resolve(id), id), cloud, true);
            try (var journal = Journal.open(home.resolve(id), id, RunFixture.QUICK)) {
                var told = new Undo.Told(event -> {}, new StopToken(), item -> true);
                Undo.carryOut(undo, cloud, journal, time.patience(), told);
            }
        }
        assertThat(cloud.world().keySet()).allMatch(left -> left.value().contains("/deletedVaults/"));
    }

    @Test
    void whatSomebodyElseIsMakingIsWaitedForAndNotMadeAgain() {
        var plan = plan();
        run("theirs", RunFixture.QUICK, new StopToken());
        int writes = cloud.writes().size();
        var looks = new AtomicInteger();
        var busy = new Busy(cloud, () -> looks.incrementAndGet() < 3);
        try (var journal = Journal.open(home, "ours", RunFixture.QUICK)) {
            assertThat(new Runner(busy, journal, time.manner()).run(plan, "ours", this::heard, new StopToken()))
                    .isEqualTo(Outcome.DONE);
        }
        assertThat(moves).extracting(RunEvent.Moved::detail).contains("Updating");
        assertThat(cloud.writes()).hasSize(writes);
        assertThat(Undo.plan(Run.of(home, "ours"), cloud, false).items()).isEmpty();
    }

    /// Shows every workspace as being worked on while something holds.
    private record Busy(MemoryCloud inner, BooleanSupplier holds) implements ForwardingCloud {
        @Override
        public Optional<Json> read(ResourceId id, String apiVersion) {
            var body = inner.read(id, apiVersion);
            return id.is("Microsoft.MachineLearningServices/workspaces") && holds.getAsBoolean()
                    ? body.map(there -> there.with("properties.provisioningState", Json.of("Updating")))
                    : body;
        }
    }

    @Test
    void anInterruptionStopsTheRunAndIsPassedOn() {
        Thread.currentThread().interrupt();
        var stop = new StopToken();
        var plan = new ArrayList<RunEvent>();
        try (var journal = openUninterrupted()) {
            Thread.currentThread().interrupt();
            var all = Planner.plan(blueprint, new World(Map.of(), Map.of()));
            new Runner(cloud, journal, time.manner()).run(all, "r", plan::add, stop);
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stop.request()).isEqualTo(StopToken.Request.NOW);
    }

    @Test
    void nothingSecretThatACloudShowsReachesTheHome() throws Exception {
        var talkative = new Talkative(cloud);
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, talkative));
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            journal.keep(plan);
            new Runner(talkative, journal, time.manner()).run(plan, "r", event -> {}, new StopToken());
            var again = Planner.plan(blueprint, WorldReader.read(blueprint, talkative));
            journal.keep(again);
        }
        assertThat(cloud.world().values()).anyMatch(body -> body.toString().contains("S3CRET"));
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("S3CRET");
            }
        }
    }

    /// Shows keys with everything it shows, as Application Insights does.
    private record Talkative(MemoryCloud inner) implements ForwardingCloud {
        @Override
        public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
            return inner.put(id, apiVersion, body.with("properties.ConnectionString", Json.of("Key=S3CRET")), progress);
        }
    }

    @Test
    void aLookAtTheWorldEndsWhenItIsInterrupted() {
        var slow = new SlowCloud(cloud, Duration.ofMinutes(5), id -> Duration.ZERO);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> WorldReader.read(blueprint, slow)).isInstanceOf(CloudFailure.Stopped.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void stoppingAtOnceNeverWaitsForAStepThatHasHardlyBegun() {
        for (int i = 0; i < 30; i++) {
            var stop = new StopToken();
            var all = Planner.plan(blueprint, new World(Map.of(), Map.of()));
            try (var journal = Journal.open(home, "r" + i, (channel, line) -> {})) {
                var outcome = new Runner(new MemoryCloud(), journal, time.manner())
                        .run(all, "r", event -> stopAtTheFirstMove(event, stop), stop);
                assertThat(outcome).isNotEqualTo(Outcome.DONE);
            }
        }
    }

    private static void stopAtTheFirstMove(RunEvent event, StopToken stop) {
        if (event instanceof RunEvent.Moved) {
            stop.stopNow();
        }
    }

    private Journal openUninterrupted() {
        Thread.interrupted();
        return Journal.open(home, "r", (channel, line) -> {});
    }
}
