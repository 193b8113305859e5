package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.journey.Checkpoint;
import groundwork.journey.Journey;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.practices.fleet.Fleet;
import groundwork.practices.fleet.Fleet.Judged;
import groundwork.practices.fleet.Reach;
import groundwork.practices.fleet.WorkspaceFinder;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.Language;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A fleet is judged through Resource Graph pages, and its workspaces come off as if each had been read alone.
class FleetTest {

    private static final String SUBSCRIPTION = "00000000-0000-0000-0000-00000000000b";
    private static final Reach REACH = new Reach.Subscriptions(List.of(SUBSCRIPTION));

    @TempDir
    Path home;

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();

    @BeforeEach
    void threeWorkspacesOneOfThemSpoilt() {
        for (var name : List.of("alpha", "beta", "gamma")) {
            build(name);
        }
        var beta = only("mlw-beta-dev");
        door.cloud()
                .patch(
                        storage(beta),
                        "2023-05-01",
                        Json.object("properties", Json.object("minimumTlsVersion", "TLS1_0")),
                        _ -> {});
    }

    @AfterEach
    void close() {
        door.close();
    }

    private void build(String name) {
        var answers = AnswersFile.example(Example.SEED).with("workload", new Answer.One(name));
        var journey = new Journey(home);
        var plan = journey.preview(Questionnaire.standard().choices(door.settled(answers)), door.cloud());
        journey.apply(plan, door.cloud(), 8, _ -> {}, new StopToken());
    }

    private ResourceId only(String name) {
        var found = WorkspaceFinder.named(name, REACH, door.cloud());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private ResourceId storage(ResourceId workspace) {
        var body = door.cloud().read(workspace, "2024-10-01").orElseThrow();
        return new ResourceId(body.text("properties.storageAccount").orElseThrow());
    }

    private Map<ResourceId, List<Finding>> alone() {
        var alone = new LinkedHashMap<ResourceId, List<Finding>>();
        for (var name : List.of("mlw-alpha-dev", "mlw-beta-dev", "mlw-gamma-dev")) {
            alone.put(only(name), new Journey(home).judge(only(name), door.cloud()));
        }
        return alone;
    }

    @Test
    void eachIsJudgedAsIfItWereReadAlone() {
        var fleet = new Fleet(REACH, door.cloud());
        assertThat(fleet.count()).isEqualTo(Map.of(SUBSCRIPTION, 3L));
        var judged = new LinkedHashMap<ResourceId, List<Finding>>();
        boolean ended =
                fleet.judge(fleet.count(), _ -> false, one -> judged.put(one.workspace(), one.findings()), () -> false);
        assertThat(ended).isTrue();
        var alone = alone();
        assertThat(judged.keySet()).isEqualTo(alone.keySet());
        alone.forEach((id, findings) ->
                assertThat(judged.get(id)).as(id.name()).containsExactlyInAnyOrderElementsOf(findings));
        assertThat(judged.get(only("mlw-beta-dev")))
                .filteredOn(finding -> finding.practice().about().id().equals("DEP-04"))
                .anyMatch(finding -> finding.verdict() instanceof Verdict.Broken);
    }

    @Test
    void anInterruptedLookGoesOnWhereItStopped() {
        var fleet = new Fleet(REACH, door.cloud());
        var first = new ArrayList<Judged>();
        try (var kept = Checkpoint.open(home, "look", false, Instant.now())) {
            boolean ended = fleet.judge(
                    fleet.count(),
                    _ -> false,
                    one -> {
                        kept.keep(one);
                        first.add(one);
                    },
                    () -> first.size() == 2);
            assertThat(ended).isFalse();
        }
        try (var kept = Checkpoint.open(home, "look", false, Instant.now())) {
            assertThat(kept.done()).hasSize(2);
            var rest = new ArrayList<Judged>();
            assertThat(fleet.judge(fleet.count(), kept.done()::contains, rest::add, () -> false))
                    .isTrue();
            assertThat(rest).extracting(one -> one.workspace().name()).containsExactly("mlw-gamma-dev");
            var again = new ArrayList<Judged>();
            kept.each(again::add);
            assertThat(again).isEqualTo(first);
        }
        Language.speak(Language.GERMAN);
        try (var kept = Checkpoint.open(home, "look", false, Instant.now())) {
            assertThat(kept.done()).isEmpty();
            assertThat(kept.inAnotherLanguage()).isEqualTo(2);
            kept.each(one -> {
                throw new AssertionError("said in English: " + one);
            });
            kept.keep(first.getFirst());
            assertThat(kept.inAnotherLanguage()).isEqualTo(1);
        } finally {
            Language.speak(Language.ENGLISH);
        }
        try (var kept = Checkpoint.open(home, "look", true, Instant.now())) {
            assertThat(kept.done()).isEmpty();
        }
    }

    @Test
    void whatIsOutOfReachIsNotLookedAt() {
        var elsewhere = new Reach.Subscriptions(List.of("00000000-0000-0000-0000-00000000000c"));
        assertThat(new Fleet(elsewhere, door.cloud()).count()).isEmpty();
        assertThat(WorkspaceFinder.named("mlw-alpha-dev", elsewhere, door.cloud()))
                .isEmpty();
    }
}
