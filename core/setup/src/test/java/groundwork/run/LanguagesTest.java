package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.PlanFile;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import groundwork.terms.JsonText;
import groundwork.terms.Language;
import groundwork.terms.ResourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run made in one language is read in another: its records do not depend on the language.
class LanguagesTest {

    @TempDir
    Path home;

    private final Ids ids = new Ids(ChoicesFixture.standard());

    @AfterEach
    void speakEnglishAgain() {
        Language.speak(Language.ENGLISH);
    }

    private Run runs(String id, Language language) {
        Language.speak(language);
        var cloud = new MemoryCloud();
        cloud.refuse(ids.vault(), new CloudFailure.Refused("VaultAlreadyExists", "The name is taken.", "c-1"));
        var blueprint = BlueprintMaker.from(ChoicesFixture.standard());
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            journal.keep(plan);
            var manner = new RunFixture.Time().manner();
            new Runner(cloud, journal, manner).run(plan, id, event -> {}, new StopToken());
        }
        return Run.of(home, id);
    }

    private Scoreboard.Row row(Run run, ResourceId id) {
        return run.board().rows().stream()
                .filter(row -> row.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Every line without its time and what tells one run from the other.
    private static Set<String> lines(Run run) {
        return run.lines().stream()
                .map(line -> JsonText.compact(line).replace(run.id(), "RUN").replaceAll("\"(at|millis)\":[^,}]*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void theRecordsAreTheSameInEveryLanguage() throws IOException {
        var english = runs("run-en", Language.ENGLISH);
        var german = runs("run-de", Language.GERMAN);
        assertThat(lines(german)).isEqualTo(lines(english));
        assertThat(home.resolve("runs/run-de/plan.json"))
                .hasContent(Files.readString(home.resolve("runs/run-en/plan.json")));
    }

    @Test
    void aGermanRunIsReadInEnglish() {
        var run = runs("run-de", Language.GERMAN);
        Language.speak(Language.ENGLISH);
        assertThat(row(run, ids.vault()).step().title()).isEqualTo("Key vault: secrets and keys");
        assertThat(row(run, ids.vault()).detail())
                .isEqualTo("VaultAlreadyExists: The name is taken. (correlation id c-1)");
        assertThat(row(run, ids.workspace()).detail()).startsWith("needs ");
        assertThat(run.plan().changes()).extracting(change -> change.reason()).containsOnly("not there yet");
        assertThat(Undo.plan(run, new MemoryCloud(), false).isEmpty()).isTrue();
    }

    @Test
    void anEnglishRunIsReadInGerman() {
        var run = runs("run-en", Language.ENGLISH);
        Language.speak(Language.GERMAN);
        assertThat(row(run, ids.vault()).step().title()).isEqualTo("Schlüsseltresor: Geheimnisse und Schlüssel");
        assertThat(row(run, ids.vault()).detail())
                .isEqualTo("VaultAlreadyExists: The name is taken. (Korrelations-ID c-1)");
        assertThat(row(run, ids.workspace()).detail()).startsWith("braucht ").doesNotContain("needs");
        assertThat(run.plan().changes()).extracting(change -> change.reason()).containsOnly("noch nicht da");
    }

    @Test
    void whatABlueprintBuildsIsTheSameInEveryLanguage() {
        ChoicesFixture.variants().forEach((name, choices) -> {
            Language.speak(Language.ENGLISH);
            var english = BlueprintMaker.from(choices);
            var keys =
                    english.resources().stream().map(resource -> resource.key()).toList();
            Language.speak(Language.GERMAN);
            var german = BlueprintMaker.from(choices);
            assertThat(german).as(name).isEqualTo(english);
            assertThat(german.resources())
                    .as(name)
                    .extracting(resource -> resource.key())
                    .isEqualTo(keys);
        });
    }

    /// A plan and a journal of before there were languages hold plain text.
    @Test
    void plainTextIsReadAsItIs() throws IOException {
        runs("run-en", Language.ENGLISH);
        var file = home.resolve("runs/run-en/plan.json");
        var plain = Files.readString(file)
                .replaceAll("\\{\\s*\"text\" : (\"[^\"]*\"),\\s*\"key\" : \"preview[^}]*\\}\\s*\\}", "$1");
        var plan = PlanFile.parse("plan.json", plain);
        Language.speak(Language.GERMAN);
        assertThat(plain).contains("\"reason\" : \"not there yet\"");
        assertThat(plan.changes()).extracting(change -> change.reason()).containsOnly("not there yet");
    }
}
