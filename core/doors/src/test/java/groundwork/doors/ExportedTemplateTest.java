package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Asking;
import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.export.Exports;
import groundwork.export.Format;
import groundwork.journey.Journey;
import groundwork.preview.Sign;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An exported template, deployed by a cloud that knows nothing of us, builds what a run builds.
class ExportedTemplateTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Example.class)
    void afterDeployingItNothingIsLeftToDo(Example example) {
        try (var door = PracticeServer.inMemory().door()) {
            var choices = Questionnaire.standard().choices(door.settled(AnswersFile.example(example)));
            var files = Exports.of(BlueprintMaker.from(choices), Format.ARM);
            var template = JsonText.parse(files.getOrDefault("azuredeploy.json", ""));
            var deployment = ResourceId.subscription(choices.place().subscription())
                    .resource("Microsoft.Resources/deployments", "exported");
            var body = Json.object(
                    "location",
                    choices.place().region().name(),
                    "properties",
                    Json.object("mode", "Incremental", "template", template));
            door.cloud().put(deployment, "2025-04-01", body, Cloud.Progress.NONE);

            var plan = new Journey(home).preview(choices, door.cloud());
            // A template cannot ask for anything: what must be asked for stays to be done.
            assertThat(plan.changes())
                    .filteredOn(change -> change.sign() != Sign.NOTHING)
                    .allMatch(change -> Asking.of(change.resource().body()).isPresent());
            assertThat(plan.changes()).hasSizeGreaterThan(20);
        }
    }
}
