package groundwork.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.choices.Choices;
import groundwork.cloud.Cloud.Progress;
import groundwork.cloud.MemoryCloud;
import groundwork.terms.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileTest {

    private final MemoryCloud cloud = new MemoryCloud();

    private Plan plan(Choices choices) {
        var blueprint = BlueprintMaker.from(choices);
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    @Test
    void whatIsWrittenIsReadBackForEveryVariant() {
        ChoicesFixture.variants().forEach((name, choices) -> {
            var plan = plan(choices);
            assertThat(PlanFile.parse("plan.json", PlanFile.write(plan)))
                    .as(name)
                    .isEqualTo(plan);
        });
    }

    @Test
    void differencesAreReadBack() {
        var change = PlannerChanges.difference();
        assertThat(PlanFile.parse("plan.json", PlanFile.write(change))).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"schema\":\"groundwork/preview/1\"}",
                "{\"schema\":\"groundwork/plan/1\"}",
                "{\"schema\":\"groundwork/plan/1\",\"choices\":{\"place\":{\"cloud\":\"practice\"}}}"
            })
    void whatIsNoPlanIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> PlanFile.parse("plan.json", text))
                .isInstanceOf(PlanFile.Unreadable.class)
                .hasMessageStartingWith("plan.json is not a plan of Groundwork");
    }

    @Test
    void aPlanOfAnotherVersionAndAMissingFileAreToldApart() {
        assertThatThrownBy(() -> PlanFile.parse("plan.json", "{\"schema\":\"groundwork/plan/2\"}"))
                .hasMessageContaining("another version of Groundwork");
        assertThatThrownBy(() -> PlanFile.read(Path.of("nowhere.json")))
                .isInstanceOf(PlanFile.Unreadable.class)
                .hasMessageContaining("preview --out nowhere.json");
    }

    @Test
    void aWorldThatMovedIsNamedAndOneThatMovedElsewhereIsNot() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        var planned = plan(choices);
        assertThat(Moved.since(planned, plan(choices))).isEmpty();
        cloud.put(ids.vault(), "2026-02-01", Json.object("location", "westeurope"), Progress.NONE);
        assertThat(Moved.since(planned, plan(choices)))
                .containsExactly("Key vault: secrets and keys (" + ids.vault()
                        + ") was not there when the plan was made, and is now.");

        var changing = plan(choices);
        var moved = Json.object("location", "westeurope", "tags", Json.object("owner", "ada@contoso.com"));
        cloud.put(ids.vault(), "2026-02-01", moved, Progress.NONE);
        assertThat(Moved.since(changing, plan(choices)))
                .singleElement()
                .asString()
                .contains("has changed since the plan was made: tags.owner");
        cloud.delete(ids.vault(), "2026-02-01", "", Progress.NONE);
        assertThat(Moved.since(changing, plan(choices)))
                .singleElement()
                .asString()
                .contains("was there when the plan was made, and is gone");
        cloud.put(ids.group().resource("Microsoft.Web/sites", "site"), "2024-01-01", Json.object(), Progress.NONE);
        assertThat(Moved.since(planned, plan(choices))).isEmpty();
    }
}
