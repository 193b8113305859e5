package groundwork.practices.fix;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.Resource;
import groundwork.practices.Catalogue;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class FixPlanTest {

    private static final ResourceId STORAGE = ids(standard()).storage();

    private static FixPlan plan(Subject subject) {
        return FixPlan.of(Catalogue.judge(subject));
    }

    @Test
    void nothingBrokenIsNothingToDo() {
        assertThat(plan(standard()).steps()).isEmpty();
    }

    @Test
    void patchesOfOneResourceAreOneStep() {
        var spoiled = with(standard(), STORAGE, "properties.allowBlobPublicAccess", Json.of(true));
        var twice = with(spoiled, STORAGE, "properties.minimumTlsVersion", Json.of("TLS1_0"));
        var steps = plan(twice).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().id()).isEqualTo(STORAGE);
        assertThat(steps.getFirst().mode()).isEqualTo(Resource.Mode.MERGE);
        assertThat(steps.getFirst().body())
                .isEqualTo(Json.object(
                        "properties", Json.object("minimumTlsVersion", "TLS1_2", "allowBlobPublicAccess", false)));
    }

    @Test
    void theAllowListIsWrittenInAVersionThatKnowsIt() {
        var rules = Json.array(Json.object("value", "203.0.113.0/24"));
        var step = plan(with(standard(), standard().workspace(), "properties.networkAcls.ipRules", rules))
                .steps()
                .getFirst();
        assertThat(step.apiVersion()).isEqualTo(ApiVersions.WORKSPACE_ALLOW_LIST);
        assertThat(step.mode()).isEqualTo(Resource.Mode.SECOND_STEP);
        assertThat(step.body().items("properties.networkAcls.ipRules")).hasSize(2);
    }

    @Test
    void aRoleIsGivenUnderTheNameABlueprintWouldGiveIt() {
        var vault = ids(standard()).vault();
        var held = RoleAssignment.all(standard())
                .filter(one -> one.scope().id().equals(vault) && one.role().equals(Role.VAULT_ADMINISTRATOR.id()))
                .findFirst()
                .orElseThrow();
        var steps = plan(without(standard(), held.id())).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst())
                .usingRecursiveComparison()
                .ignoringFields("why")
                .isEqualTo(BlueprintMaker.from(standard().choices().orElseThrow())
                        .find(held.id())
                        .orElseThrow());
    }

    @Test
    void whatIsMissingIsMadeAndWhatIsFixedAtCreationIsNotTouched() {
        var setting = ids(standard()).vault().resource("Microsoft.Insights/diagnosticSettings", "groundwork");
        assertThat(plan(without(standard(), setting)).steps())
                .extracting(Resource::id)
                .containsExactly(setting);
        var cluster = ids(standard()).cluster("cpu-cluster");
        var spoiled = plan(with(standard(), cluster, "properties.disableLocalAuth", Json.of(false)));
        assertThat(spoiled.steps()).isEmpty();
        assertThat(spoiled.replacements()).hasSize(1);
    }

    @Test
    void aReplacementTakesThePatchesOfItsResourceWithIt() {
        var cluster = ids(standard()).cluster("cpu-cluster");
        var spoiled = with(standard(), cluster, "properties.disableLocalAuth", Json.of(false));
        var twice = with(spoiled, cluster, "properties.properties.scaleSettings.minNodeCount", Json.of(1));
        var steps = plan(twice).withReplacements(twice.world()).steps();
        assertThat(steps).hasSize(1);
        var body = steps.getFirst().body();
        assertThat(body.at("properties.disableLocalAuth")).isEqualTo(Json.of(true));
        assertThat(body.at("properties.properties.scaleSettings.minNodeCount")).isEqualTo(Json.of(0));
        assertThat(body.at("properties.properties.vmSize")).isNotEqualTo(Json.NULL);
    }

    @Test
    void onceItsStepsAreTakenNothingIsBroken() {
        var spoiled = with(standard(), STORAGE, "properties.allowBlobPublicAccess", Json.of(true));
        var cured = spoiled;
        for (var step : plan(spoiled).steps()) {
            cured = with(
                    cured,
                    step.id(),
                    "properties.allowBlobPublicAccess",
                    step.body().at("properties.allowBlobPublicAccess"));
        }
        assertThat(plan(cured).steps()).isEmpty();
    }
}
