package groundwork.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Choices;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Every body of every variant, held against Azure's types and against the compact table that lies with the
/// tests.
class BodiesTest {

    @Test
    void everyBodyOfEveryVariantIsAsAzureTypesIt() {
        var types = AzureTypes.find();
        assumeTrue(types.isPresent(), "no folder shared/azure/types beside the repository");
        assertThat(problems(resource -> types.get().body(resource.type(), resource.apiVersion())))
                .isEmpty();
    }

    @Test
    void everyBodyOfEveryVariantIsAsOurTableHasIt() {
        var table = BodyTable.read();
        assertThat(problems(resource -> table.body(resource.type(), resource.apiVersion())))
                .isEmpty();
    }

    @Test
    void ourTableIsWhatAzureTypesSayOfTheBodiesWeWrite() {
        var types = AzureTypes.find();
        assumeTrue(types.isPresent(), "no folder shared/azure/types beside the repository");
        var written = BodyTable.of(types.get(), bodies());
        if (Boolean.getBoolean("table.write")) {
            BodyTable.write(written);
        }
        assertThat(BodyTable.text()).as("run this test with -Dtable.write=true").isEqualTo(written);
    }

    @Test
    void ourTableRefusesWhatIsWrong() {
        var vault =
                BodyTable.read().body("Microsoft.KeyVault/vaults", "2026-02-01").orElseThrow();
        var body = BlueprintMaker.from(ChoicesFixture.standard())
                .find(new Ids(ChoicesFixture.standard()).vault())
                .orElseThrow()
                .body();
        assertThat(Shape.problems(vault, body.with("properties.colour", Json.of("blue")), false))
                .containsExactly("properties.colour is unknown");
        assertThat(Shape.problems(vault, body.with("properties.sku.name", Json.of("gold")), false))
                .hasSize(1);
        assertThat(Shape.problems(vault, body.with("properties.enableSoftDelete", Json.of("yes")), false))
                .containsExactly("properties.enableSoftDelete is not a truth value");
        assertThat(Shape.problems(vault, Json.object("location", "westeurope"), false))
                .containsExactly(".properties is missing");
        assertThat(Shape.problems(vault, Json.object("location", "westeurope"), true))
                .isEmpty();
    }

    @Test
    void azureTypesRefuseWhatIsReadOnly() {
        var types = AzureTypes.find();
        assumeTrue(types.isPresent(), "no folder shared/azure/types beside the repository");
        var identity = types.get()
                .body("Microsoft.ManagedIdentity/userAssignedIdentities", "2024-11-30")
                .orElseThrow();
        var body = Json.object("location", "westeurope", "properties", Json.object("principalId", "x"));
        assertThat(Shape.problems(identity, body, false)).containsExactly("properties.principalId is read-only");
    }

    private static List<Resource> bodies() {
        return ChoicesFixture.variants().values().stream()
                .flatMap(choices -> BlueprintMaker.from(choices).resources().stream())
                .toList();
    }

    private static List<String> problems(Function<Resource, Optional<Shape>> shapes) {
        var all = new ArrayList<String>();
        ChoicesFixture.variants().forEach((name, choices) -> all.addAll(problems(name, choices, shapes)));
        return all;
    }

    private static List<String> problems(String variant, Choices choices, Function<Resource, Optional<Shape>> shapes) {
        var all = new ArrayList<String>();
        for (var resource : BlueprintMaker.from(choices).resources()) {
            var where = variant + ", " + resource.why().title() + ": ";
            var shape = shapes.apply(resource);
            if (shape.isEmpty()) {
                all.add(where + "no type " + resource.type() + "@" + resource.apiVersion());
            } else {
                boolean partial = resource.mode() != Mode.CREATE;
                Shape.problems(shape.get(), resource.body(), partial).forEach(problem -> all.add(where + problem));
            }
        }
        return all;
    }
}
