package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Ids;
import groundwork.choices.Choices;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Sign;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunnerTest {

    @TempDir
    Path home;

    private final MemoryCloud cloud = new MemoryCloud();
    private final List<RunEvent> events = new ArrayList<>();

    static Stream<Choices> variants() {
        return Stream.of(
                ChoicesFixture.standard(),
                ChoicesFixture.all(),
                ChoicesFixture.privateOnly(),
                ChoicesFixture.managed(),
                ChoicesFixture.withGroups());
    }

    private Plan plan(Blueprint blueprint) {
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    private Outcome run(Plan plan, StopToken stop) {
        var id = Journal.newRunId(Clock.systemUTC().instant());
        try (var journal = Journal.open(home, id)) {
            return new Runner(cloud, journal, Clock.systemUTC(), 4).run(plan, id, events::add, stop);
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void afterARunNothingIsLeftToDo(Choices choices) {
        var blueprint = BlueprintMaker.from(choices);
        assertThat(run(plan(blueprint), new StopToken())).isEqualTo(Outcome.DONE);
        assertThat(plan(blueprint).changes())
                .filteredOn(change -> change.sign() != Sign.NOTHING)
                .extracting(change -> change.resource().key(), Change::differences)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everythingIsWrittenAfterWhatItNeeds(Choices choices) {
        var blueprint = BlueprintMaker.from(choices);
        run(plan(blueprint), new StopToken());
        var done = new ArrayList<String>();
        var graph = Graph.of(blueprint);
        for (RunEvent event : events) {
            if (event instanceof RunEvent.Moved moved
                    && moved.state() == State.RUNNING
                    && moved.detail().isEmpty()) {
                assertThat(done).containsAll(graph.before(moved.step()));
            }
            if (event instanceof RunEvent.Moved moved && moved.state() == State.DONE) {
                done.add(moved.step());
            }
        }
    }

    @Test
    void outputsReachTheBodiesThatMentionThem() {
        var choices = ChoicesFixture.standard();
        run(plan(BlueprintMaker.from(choices)), new StopToken());
        var registry = cloud.read(new Ids(choices).registry(), "2025-11-01").orElseThrow();
        assertThat(registry.items("properties.networkRuleSet.ipRules"))
                .extracting(rule -> rule.text("value").orElse(""))
                .contains("203.0.113.99");
    }

    @Test
    void aFailureSkipsWhatHangsOnItAndLeavesTheRestDone() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        cloud.refuse(ids.vault(), new CloudFailure.Refused("VaultAlreadyExists", "The name is taken.", "c-1"));
        assertThat(run(plan(BlueprintMaker.from(choices)), new StopToken())).isEqualTo(Outcome.PARTLY);

        var board = board();
        assertThat(row(board, ids.vault()).state()).isEqualTo(State.FAILED);
        assertThat(row(board, ids.vault()).detail())
                .isEqualTo("VaultAlreadyExists: The name is taken. (correlation id c-1)");
        assertThat(row(board, ids.workspace()).state()).isEqualTo(State.SKIPPED);
        assertThat(row(board, ids.workspace()).detail()).startsWith("needs ");
        assertThat(row(board, ids.storage()).state()).isEqualTo(State.DONE);
        assertThat(cloud.read(ids.workspace(), "2026-05-01")).isEmpty();
    }

    @Test
    void runningAgainAfterAFailureDoesOnlyWhatIsLeft() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        var blueprint = BlueprintMaker.from(choices);
        cloud.refuse(ids.vault(), new CloudFailure.Refused("VaultAlreadyExists", "The name is taken.", ""));
        run(plan(blueprint), new StopToken());
        var before = cloud.writes();
        cloud.accept(ids.vault());
        assertThat(run(plan(blueprint), new StopToken())).isEqualTo(Outcome.DONE);
        var again = cloud.writes().subList(before.size(), cloud.writes().size());
        assertThat(again).doesNotContain("PUT " + ids.storage()).contains("PUT " + ids.vault());
        assertThat(plan(blueprint).isEmpty()).isTrue();
    }

    @Test
    void aStopBeforeTheFirstStepMakesNothing() {
        var stop = new StopToken();
        stop.finishWhatRuns();
        assertThat(run(plan(BlueprintMaker.from(ChoicesFixture.standard())), stop))
                .isEqualTo(Outcome.STOPPED);
        assertThat(cloud.writes()).isEmpty();
    }

    @Test
    void aListenerThatThrowsHurtsNothing() {
        var plan = plan(BlueprintMaker.from(ChoicesFixture.standard()));
        try (var journal = Journal.open(home, "r")) {
            var outcome = new Runner(cloud, journal, Clock.systemUTC(), 4)
                    .run(
                            plan,
                            "r",
                            event -> {
                                throw new IllegalStateException("a screen that cannot draw");
                            },
                            new StopToken());
            assertThat(outcome).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void theJournalTellsTheRunAndACutLastLineIsLeftOut() throws Exception {
        run(plan(BlueprintMaker.from(ChoicesFixture.standard())), new StopToken());
        var summary = Runs.list(home).getFirst();
        assertThat(summary.outcome()).contains("done");
        assertThat(summary.made()).isEqualTo(summary.steps());

        var journal = home.resolve("runs").resolve(summary.id()).resolve("journal.jsonl");
        var text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.length() - 5));
        assertThat(Runs.list(home).getFirst().outcome()).isEmpty();
    }

    @Test
    void aHomeThatCannotBeWrittenIsToldBeforeAnythingIsSent() throws Exception {
        var file = Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(() -> Journal.open(file, "r"))
                .isInstanceOf(Journal.Unwritable.class)
                .hasMessageContaining("GROUNDWORK_HOME");
    }

    @Test
    void oneChangedAnswerChangesExactlyWhatItMust() {
        var choices = ChoicesFixture.standard();
        var blueprint = BlueprintMaker.from(choices);
        run(plan(blueprint), new StopToken());
        var cluster =
                new Ids(choices).cluster(choices.compute().clusters().getFirst().name());
        var body = cloud.read(cluster, "2026-05-01").orElseThrow();
        cloud.put(
                cluster,
                "2026-05-01",
                body.with("properties.properties.scaleSettings.maxNodeCount", Json.of(99)),
                groundwork.cloud.Cloud.Progress.NONE);
        assertThat(plan(blueprint).changes())
                .filteredOn(change -> change.sign() != Sign.NOTHING)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.sign()).isEqualTo(Sign.UPDATE);
                    assertThat(change.resource().id()).isEqualTo(cluster);
                    assertThat(change.reason()).isEqualTo("properties.properties.scaleSettings.maxNodeCount differs");
                });
    }

    private Scoreboard board() {
        var board = Scoreboard.EMPTY;
        for (RunEvent event : events) {
            board = board.after(event);
        }
        return board;
    }

    private static Scoreboard.Row row(Scoreboard board, ResourceId id) {
        return board.rows().stream()
                .filter(row -> row.step().key().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }
}
