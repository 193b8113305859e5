package groundwork.export;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArmExportTest {

    static Set<String> variants() {
        return ChoicesFixture.variants().keySet();
    }

    private static Blueprint blueprint(String variant) {
        return BlueprintMaker.from(ChoicesFixture.variants().getOrDefault(variant, ChoicesFixture.standard()));
    }

    private static List<ArmReader.Read> read(Blueprint blueprint) {
        var template = Optional.ofNullable(Exports.of(blueprint, Format.ARM).get("azuredeploy.json"))
                .orElseThrow();
        return ArmReader.read(template, ChoicesFixture.SUBSCRIPTION);
    }

    private static boolean isDeployment(ArmReader.Read read) {
        return read.id().is("Microsoft.Resources/deployments");
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theTemplateSaysWhatTheBlueprintSays(String variant) {
        var blueprint = blueprint(variant);
        var said = new HashMap<ResourceId, ArmReader.Read>();
        read(blueprint).stream().filter(read -> !isDeployment(read)).forEach(read -> said.putIfAbsent(read.id(), read));
        var created = blueprint.resources().stream()
                .filter(step -> step.mode() == Mode.CREATE)
                .toList();
        assertThat(said.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        created.stream().map(Resource::id).toList());
        for (var step : created) {
            var read = Optional.ofNullable(said.get(step.id())).orElseThrow();
            assertThat(read.apiVersion()).isEqualTo(step.apiVersion());
            assertThat(read.body()).isEqualTo(step.body());
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aSecondStepWritesTheWorkspaceInFullInADeploymentOfItsOwn(String variant) {
        var blueprint = blueprint(variant);
        for (var step : blueprint.resources()) {
            if (step.mode() == Mode.SECOND_STEP) {
                var whole = read(blueprint).stream()
                        .filter(read -> read.id().equals(step.id()) && contains(read.body(), step.body()))
                        .findFirst()
                        .orElseThrow();
                assertThat(whole.apiVersion()).isEqualTo(step.apiVersion());
                assertThat(contains(
                                whole.body(),
                                blueprint.find(step.id()).orElseThrow().body()))
                        .isTrue();
            }
        }
        ArmReader.byDeployment(read(blueprint))
                .values()
                .forEach(together ->
                        assertThat(together).extracting(ArmReader.Read::id).doesNotHaveDuplicates());
    }

    private static boolean contains(Json whole, Json part) {
        return part instanceof Json.Obj(var members)
                ? members.entrySet().stream()
                        .allMatch(member -> whole instanceof Json.Obj(var all)
                                && contains(all.getOrDefault(member.getKey(), Json.NULL), member.getValue()))
                : whole.equals(part);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everythingWaitsForWhatItNeeds(String variant) {
        var blueprint = blueprint(variant);
        var read = read(blueprint);
        read.forEach(each -> assertThat(inSameTemplate(read, each)).containsAll(each.after()));
        var graph = Graph.of(blueprint);
        var steps = new HashMap<String, Resource>();
        blueprint.resources().forEach(step -> steps.put(step.key(), step));
        for (var step : blueprint.resources()) {
            if (step.mode() == Mode.CREATE) {
                var earlier = earlier(read, step.id());
                assertThat(graph.before(step.key()).stream()
                                .map(steps::get)
                                .filter(before -> before.mode() == Mode.CREATE)
                                .map(Resource::id))
                        .isSubsetOf(earlier);
            }
        }
    }

    private static List<ResourceId> inSameTemplate(List<ArmReader.Read> read, ArmReader.Read one) {
        return read.stream()
                .filter(other -> other.within().equals(one.within()))
                .map(ArmReader.Read::id)
                .toList();
    }

    /// Everything that is done when this resource's turn comes.
    private static Set<ResourceId> earlier(List<ArmReader.Read> read, ResourceId id) {
        var self = read.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var done = new HashSet<ResourceId>();
        collect(read, self, done);
        read.stream()
                .filter(one -> one.id().equals(self.within()))
                .forEach(deployment -> collect(read, deployment, done));
        read.stream().filter(one -> done.contains(one.within())).forEach(one -> done.add(one.id()));
        return done;
    }

    private static void collect(List<ArmReader.Read> read, ArmReader.Read one, Set<ResourceId> done) {
        var byId = new HashMap<ResourceId, ArmReader.Read>(Map.of());
        read.stream()
                .filter(other -> other.within().equals(one.within()))
                .forEach(other -> byId.put(other.id(), other));
        for (var before : one.after()) {
            if (done.add(before)) {
                Optional.ofNullable(byId.get(before)).ifPresent(next -> collect(read, next, done));
            }
        }
    }
}
