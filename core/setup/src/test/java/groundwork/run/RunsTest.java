package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Sign;
import groundwork.preview.WorldReader;
import groundwork.terms.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

    @TempDir
    Path home;

    private final MemoryCloud cloud = new MemoryCloud();
    private final RunFixture.Time time = new RunFixture.Time();

    private Plan plan() {
        var blueprint = BlueprintMaker.from(ChoicesFixture.standard());
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    private List<RunEvent> run(String id) {
        var events = new ArrayList<RunEvent>();
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            var plan = plan();
            journal.keep(plan);
            new Runner(cloud, journal, time.manner()).run(plan, id, events::add, new StopToken());
        }
        return events;
    }

    @Test
    void aJournalTellsTheSameAsTheEventsDid() {
        var board = Scoreboard.EMPTY;
        for (var event : run("watched")) {
            board = board.after(event);
        }
        var told = Run.of(home, "watched").board();
        assertThat(told.outcome()).contains(RunEvent.Outcome.DONE);
        assertThat(told).isEqualTo(board);
    }

    @Test
    void theNewestFiftyAreKeptAndOneThatIsOpenToo() throws Exception {
        for (int i = 100; i < 155; i++) {
            Journal.open(home, "run-" + i, RunFixture.QUICK).close();
        }
        Files.writeString(home.resolve("runs/run-100/plan.json"), "{}");
        try (var _ = Journal.open(home, "run-101", RunFixture.QUICK)) {
            assertThat(Runs.prune(home)).containsExactlyInAnyOrder("run-100", "run-102", "run-103", "run-104");
        }
        try (var folders = Files.list(home.resolve("runs"))) {
            assertThat(folders).hasSize(51);
        }
    }

    @Test
    void theNewestRunThatDidNotEndIsTheOneToResume() {
        assertThat(Runs.unfinished(home)).isEmpty();
        run("r1");
        assertThat(Runs.unfinished(home)).isEmpty();
        Journal.open(home, "r2", RunFixture.QUICK).close();
        try (var journal = Journal.open(home, "r3", RunFixture.QUICK)) {
            journal.write(new RunEvent.Started(time.instant(), "r3", List.of()));
        }
        run("r4");
        assertThat(Runs.unfinished(home)).map(Runs.RunSummary::id).contains("r3");
    }

    @Test
    void whatSomebodyBeganToTakeBackIsNotWhatAResumeMeans() {
        run("r");
        var ids = new Ids(ChoicesFixture.standard());
        cloud.refuse(ids.registry(), new CloudFailure.Refused("ScopeLocked", "There is a lock.", ""));
        assertThat(undo("r")).isEqualTo(RunEvent.Outcome.PARTLY);
        assertThat(Runs.list(home).getFirst()).satisfies(run -> {
            assertThat(run.outcome()).contains(Runs.PARTLY_UNDONE);
            assertThat(run.isUndone()).isFalse();
        });
        assertThat(Runs.unfinished(home)).isEmpty();
        cloud.accept(ids.registry());
        assertThat(undo("r")).isEqualTo(RunEvent.Outcome.DONE);
        assertThat(Runs.list(home).getFirst().isUndone()).isTrue();
    }

    private RunEvent.Outcome undo(String id) {
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            var told = new Undo.Told(event -> {}, new StopToken(), item -> false);
            var plan = Undo.plan(Run.of(home, id), cloud, false);
            return Undo.carryOut(plan, cloud, journal, time.patience(), told);
        }
    }

    @Test
    void ofTwoRunsInOneSecondTheOneThatBeganLaterIsTheNewest() {
        run("20261124-080000-zzzz");
        time.pass(Duration.ofMillis(3));
        run("20261124-080000-mmmm");
        time.pass(Duration.ofMillis(3));
        run("20261124-080000-pppp");
        run("20261124-075959-zzzz");
        assertThat(Runs.list(home))
                .extracting(Runs.RunSummary::id)
                .containsExactly(
                        "20261124-080000-pppp", "20261124-080000-mmmm", "20261124-080000-zzzz", "20261124-075959-zzzz");
    }

    /// The first run made everything, the second changed one thing: taking the second back must change it back,
    /// whichever letters their ids drew.
    @Test
    void aRunIsTakenBackThoughOneOfTheSameSecondMadeTheResource() {
        run("20261124-080000-zzzz");
        var storage = plan().blueprint()
                .ofType("Microsoft.Storage/storageAccounts")
                .findFirst()
                .orElseThrow();
        var worse = Json.object("properties", Json.object("minimumTlsVersion", "TLS1_0"));
        cloud.patch(storage.id(), storage.apiVersion(), worse, Cloud.Progress.NONE);
        time.pass(Duration.ofMillis(3));
        run("20261124-080000-aaaa");

        assertThat(Undo.plan(Run.of(home, "20261124-080000-aaaa"), cloud, false).items())
                .singleElement()
                .satisfies(item -> assertThat(item.act()).isInstanceOf(UndoPlan.Act.Restore.class));
        assertThat(Undo.plan(Run.of(home, "20261124-080000-zzzz"), cloud, false).isEmpty())
                .isFalse();
    }

    @Test
    void whatWasWrittenLastIsTheBaselineUntilItIsTakenBack() {
        run("r1");
        var keys = plan().blueprint().resources().stream().map(Resource::key).collect(Collectors.toSet());
        var baseline = Runs.baseline(home, keys);
        assertThat(baseline.written().keySet()).isEqualTo(keys);
        assertThat(baseline.written().values())
                .noneMatch(body -> body.toString().contains("Output["));
        try (var journal = Journal.open(home, "r1", RunFixture.QUICK)) {
            Undo.carryOut(
                    Undo.plan(Run.of(home, "r1"), cloud, false),
                    cloud,
                    journal,
                    time.patience(),
                    new Undo.Told(event -> {}, new StopToken(), item -> false));
        }
        assertThat(Runs.baseline(home, keys).written()).isEmpty();
        assertThat(Runs.baseline(home, Set.of()).written()).isEmpty();
    }

    @Test
    void timesAreLearntFromWhatWasMeasured() {
        var step = plan().blueprint().resources().getFirst().key();
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            for (int seconds : new int[] {7, 9, 400}) {
                journal.write(new RunEvent.Moved(time.instant(), step, State.DONE, Duration.ofSeconds(seconds), ""));
            }
        }
        var there = plan().blueprint().choices().place().subscription();
        assertThat(Runs.times(home, there).of("Microsoft.Resources/resourceGroups"))
                .hasSeconds(9);
        assertThat(Runs.times(home, there).of("Microsoft.MachineLearningServices/workspaces"))
                .isEqualTo(Times.before(there).of("microsoft.machinelearningservices/Workspaces"));
        var elsewhere = "8a5d7c1e-3f60-4b6e-9d2c-0c1f6f2b7a11";
        assertThat(Runs.times(home, elsewhere)).isEqualTo(Times.COMMON);
    }

    @Test
    void aPracticeCloudIsNotForetoldToBeAsSlowAsAzure() {
        var azure = Times.before("8a5d7c1e-3f60-4b6e-9d2c-0c1f6f2b7a11");
        var practice = Times.before("00000000-0000-0000-0000-00000000000b");
        var plan = plan();
        assertThat(Forecast.of(plan, azure, 8).total()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(15));
        assertThat(Forecast.of(plan, practice, 8).total()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(60));
    }

    @Test
    void theForecastIsTheLongestChainOrTheSharedWork() {
        var plan = plan();
        var second = new Times(plan.blueprint().resources().stream()
                .collect(Collectors.toMap(
                        one -> one.type().toLowerCase(Locale.ROOT),
                        one -> Duration.ofSeconds(1),
                        (one, other) -> one)));
        int steps = plan.changes().size();
        assertThat(Forecast.of(plan, second, 1).total()).hasSeconds(steps);
        var chain = Forecast.of(plan, second, 1000).total();
        assertThat(chain).hasSeconds(longest(plan));
    }

    private static int longest(Plan plan) {
        var graph = Graph.of(plan.blueprint());
        var depth = new HashMap<String, Integer>();
        for (var key : graph.order()) {
            depth.put(
                    key,
                    1
                            + graph.before(key).stream()
                                    .mapToInt(before -> depth.getOrDefault(before, 0))
                                    .max()
                                    .orElse(0));
        }
        return depth.values().stream().max(Integer::compare).orElseThrow();
    }

    @Test
    void whatRemainsShrinksAsTheRunGoesOn() {
        var plan = plan();
        var forecast = Forecast.of(plan, Times.COMMON, 4);
        var board = Scoreboard.EMPTY;
        var last = forecast.total();
        for (var event : run("r")) {
            board = board.after(event);
            if (event instanceof RunEvent.Moved moved && moved.state() == State.DONE) {
                var now = forecast.remaining(board, event.at());
                assertThat(now).isLessThanOrEqualTo(last);
                last = now;
            }
        }
        assertThat(last).isZero();
    }

    @Test
    void aTornLineIsLeftOutAndTheNextLifeWritesOnANewOne() throws Exception {
        run("r");
        var file = home.resolve("runs/r/journal.jsonl");
        var text = Files.readString(file);
        int steps = Run.of(home, "r").traces().size();
        Files.writeString(file, text.substring(0, text.length() - 7));
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            journal.write(new RunEvent.Ended(time.instant(), RunEvent.Outcome.PARTLY));
        }
        assertThat(Runs.list(home).getFirst().outcome()).contains("partly");
        assertThat(Run.of(home, "r").traces()).hasSize(steps);
    }

    @Test
    void aPlanThatReplacesDeletesFirst() {
        run("r1");
        var assignment = plan().blueprint()
                .ofType("Microsoft.Authorization/roleAssignments")
                .findFirst()
                .orElseThrow();
        cloud.put(
                assignment.id(),
                assignment.apiVersion(),
                Json.object("properties", Json.object("principalId", "gone", "principalType", "ServicePrincipal")),
                Cloud.Progress.NONE);
        assertThat(plan().count(Sign.REPLACE)).isEqualTo(1);
        int before = cloud.writes().size();
        run("r2");
        assertThat(cloud.writes().subList(before, cloud.writes().size()))
                .containsExactly("DELETE " + assignment.id(), "PUT " + assignment.id());
        assertThat(plan().isEmpty()).isTrue();
        assertThat(Runs.list(home)).hasSize(2);
    }
}
