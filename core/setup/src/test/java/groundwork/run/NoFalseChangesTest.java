package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.Resource;
import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Azureish;
import groundwork.preview.Change;
import groundwork.preview.GeneratedAnswers;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Sign;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A preview never shows a change that is none: for any valid answers, nothing is left to do after a run, however
/// the cloud spells what it holds; and one changed answer shows what it must and nothing else.
///
/// `-Danswers=5000` for a longer night.
class NoFalseChangesTest {

    private static final long COUNT = Long.getLong("answers", 220);

    @TempDir
    Path home;

    @Test
    void nothingIsLeftToDoAfterARunWhateverTheAnswers() {
        LongStream.range(0, COUNT).forEach(seed -> {
            var blueprint = BlueprintMaker.from(GeneratedAnswers.choices(GeneratedAnswers.of(seed)));
            var cloud = built(blueprint, seed);
            assertThat(open(plan(blueprint, cloud)))
                    .as("answers of seed %d", seed)
                    .extracting(change -> change.resource().key(), Change::differences)
                    .isEmpty();
        });
    }

    /// What has to be picked up is there before; the rest is built.
    private Cloud built(Blueprint blueprint, long seed) {
        var cloud = new Azureish(new MemoryCloud(), seed);
        for (var resource : blueprint.resources()) {
            if (resource.mode() == Resource.Mode.MERGE) {
                cloud.put(
                        resource.id(),
                        resource.apiVersion(),
                        Json.object("location", "westeurope", "properties", Json.object()),
                        Cloud.Progress.NONE);
            }
        }
        assertThat(run(blueprint, cloud, "seed-" + seed)).isEqualTo(Outcome.DONE);
        return cloud;
    }

    private Outcome run(Blueprint blueprint, Cloud cloud, String id) {
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            return new Runner(cloud, journal, Clock.systemUTC(), 8)
                    .run(plan(blueprint, cloud), id, event -> {}, new StopToken());
        }
    }

    private static Plan plan(Blueprint blueprint, Cloud cloud) {
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    private static List<Change> open(Plan plan) {
        return plan.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "allowedAddresses, 203.0.113.0/24, 'stvisiondev, mlw-vision-dev'",
        "allowedAddresses, '203.0.113.0/24,198.51.100.7,192.0.2.1', 'stvisiondev, mlw-vision-dev'",
        "tags, cost-center=43, '*'",
        "owner, grace@contoso.com, '*'"
    })
    void oneChangedAnswerShowsExactlyWhatItMust(String key, String value, String expected) {
        var answers = seed();
        var cloud = built(BlueprintMaker.from(GeneratedAnswers.choices(answers)), 1);
        var question = Questionnaire.standard().find(key).orElseThrow();
        var changed = answers.with(key, Questionnaire.standard().read(question, value));
        var open = open(plan(BlueprintMaker.from(GeneratedAnswers.choices(changed)), cloud));
        assertThat(open)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.sign()).isEqualTo(Sign.UPDATE));
        if (expected.equals("*")) {
            assertThat(open)
                    .allSatisfy(change -> assertThat(change.differences())
                            .allSatisfy(
                                    difference -> assertThat(difference.path()).startsWith("tags.")));
        } else {
            assertThat(open)
                    .extracting(change -> change.resource().name().replaceAll("[0-9a-f]{6}$", ""))
                    .containsExactlyInAnyOrder(expected.split(", "));
        }
    }

    @Test
    void aBiggerClusterShowsTheClusterAlone() {
        var answers = seed();
        var cloud = built(BlueprintMaker.from(GeneratedAnswers.choices(answers)), 1);
        var more = new Answer.Rows(List.of(Map.of("name", "cpu-cluster", "nodes", "9")));
        var open = open(plan(BlueprintMaker.from(GeneratedAnswers.choices(answers.with("clusters", more))), cloud));
        assertThat(open).singleElement().satisfies(change -> {
            assertThat(change.resource().name()).isEqualTo("cpu-cluster");
            assertThat(change.reason()).isEqualTo("properties.properties.scaleSettings.maxNodeCount differs");
        });
    }

    private static Answers seed() {
        return AnswersFile.example(AnswersFile.Example.SEED)
                .with("subscription", new Answer.One("11111111-2222-4333-8444-555555555555"))
                .with("workload", new Answer.One("vision"))
                .with("storageReach", new Answer.One("closed"))
                .with("clusters", new Answer.Rows(List.of(Map.of("name", "cpu-cluster"))));
    }
}
