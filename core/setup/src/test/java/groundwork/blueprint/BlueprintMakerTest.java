package groundwork.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Choices;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlueprintMakerTest {

    @Test
    void theStandardBlueprintHasThirtyFourResourcesAndAboutFortyWithTheGroups() {
        assertThat(standard().resources()).hasSize(34);
        assertThat(BlueprintMaker.from(ChoicesFixture.withGroups()).resources()).hasSize(43);
    }

    @Test
    void theSameChoicesGiveTheSameBlueprint() {
        ChoicesFixture.variants()
                .forEach((_, choices) ->
                        assertThat(BlueprintMaker.from(choices)).isEqualTo(BlueprintMaker.from(choices)));
    }

    @Test
    void theOrderOfWorkIsTopologicalInEveryVariant() {
        ChoicesFixture.variants().forEach((variant, choices) -> {
            var blueprint = BlueprintMaker.from(choices);
            var graph = Graph.of(blueprint);
            var done = new HashSet<String>();
            for (var key : graph.order()) {
                assertThat(done).as(variant + ": " + key).containsAll(graph.before(key));
                done.add(key);
            }
            assertThat(done).hasSameSizeAs(blueprint.resources());
        });
    }

    @Test
    void everyIdInABodyIsInTheBlueprint() {
        ChoicesFixture.variants().forEach((variant, choices) -> {
            var blueprint = BlueprintMaker.from(choices);
            var known = known(blueprint);
            for (var resource : blueprint.resources()) {
                var strangers = Graph.ids(resource.body())
                        .filter(id -> !id.is("Microsoft.Authorization/roleDefinitions"))
                        .filter(id -> !known.contains(id))
                        .toList();
                assertThat(strangers)
                        .as(variant + ": " + resource.why().title())
                        .isEmpty();
                assertThat(known)
                        .as(variant + ": after of " + resource.why().title())
                        .containsAll(resource.after());
            }
        });
    }

    @Test
    void computeWaitsForTheEndpointAndItsNames() {
        var ids = new Ids(ChoicesFixture.standard());
        var graph = Graph.of(standard());
        assertThat(graph.before(ids.cluster("cpu-cluster").value()))
                .contains(
                        ids.workspace().value(),
                        ids.endpoint("mlw").value(),
                        ids.endpoint("mlw")
                                .child("privateDnsZoneGroups", "default")
                                .value());
    }

    @Test
    void theWorkspaceWaitsForTheRolesOfItsIdentity() {
        var blueprint = standard();
        var ids = new Ids(blueprint.choices());
        var roles = blueprint
                .ofType("Microsoft.Authorization/roleAssignments")
                .filter(role -> !role.id().isWithin(ids.workspace()))
                .map(Resource::key)
                .toList();
        assertThat(roles).hasSize(8);
        assertThat(Graph.of(blueprint).before(ids.workspace().value())).containsAll(roles);
    }

    @Test
    void theAllowListComesLast() {
        var order = Graph.of(standard()).order();
        assertThat(order.getLast()).contains("#IP allow list");
        var step = standard().resources().getLast();
        assertThat(step.mode()).isEqualTo(Mode.SECOND_STEP);
        assertThat(step.apiVersion()).isEqualTo("2026-05-15-preview");
        assertThat(step.body().text("properties.networkAcls.defaultAction")).contains("Deny");
        assertThat(step.body().items("properties.networkAcls.ipRules")).hasSize(2);
    }

    @Test
    void onlyChosenAddressesMakeAnAllowList() {
        for (var choices : List.of(ChoicesFixture.all(), ChoicesFixture.privateOnly())) {
            assertThat(BlueprintMaker.from(choices).resources())
                    .noneMatch(resource -> resource.apiVersion().equals(ApiVersions.WORKSPACE_ALLOW_LIST));
        }
    }

    @Test
    void theRegistryLetsInTheAddressOfTheNatGateway() {
        var ids = new Ids(ChoicesFixture.standard());
        var rules = standard().find(ids.registry()).orElseThrow().body().items("properties.networkRuleSet.ipRules");
        assertThat(rules).hasSize(1);
        assertThat(rules.getFirst().at("value")).isEqualTo(new Json.Output(ids.publicIp(), "properties.ipAddress"));
        assertThat(Graph.of(standard()).before(ids.registry().value()))
                .contains(ids.publicIp().value());
    }

    @Test
    void aManagedNetworkLeavesNoNetworkOfOurs() {
        var blueprint = BlueprintMaker.from(ChoicesFixture.managed());
        assertThat(blueprint.resources()).noneMatch(resource -> resource.type().startsWith("Microsoft.Network/"));
        var ids = new Ids(blueprint.choices());
        var workspace = blueprint.find(ids.workspace()).orElseThrow();
        assertThat(workspace.body().members("properties.managedNetwork.outboundRules"))
                .containsOnlyKeys("storage-blob", "storage-file", "vault", "registry");
        assertThat(blueprint.find(ids.workspace().child("outboundRules", "workspace")))
                .isPresent();
        assertThat(blueprint
                        .find(ids.cluster("cpu-cluster"))
                        .orElseThrow()
                        .body()
                        .at("properties.properties.subnet"))
                .isEqualTo(Json.NULL);
    }

    @Test
    void whatIsPickedUpIsNeverWrittenWhole() {
        var blueprint = BlueprintMaker.from(ChoicesFixture.pickedUp());
        var ids = new Ids(blueprint.choices());
        for (var id : blueprint.choices().dependents().existing().values()) {
            assertThat(blueprint.find(id).orElseThrow().mode()).isEqualTo(Mode.MERGE);
        }
        var storage = blueprint.find(ids.storage()).orElseThrow().body();
        assertThat(storage.members("properties")).containsOnlyKeys("networkAcls");
        assertThat(blueprint.find(ids.network()).orElseThrow().body()).isEqualTo(Json.object());
        assertThat(blueprint.find(ids.subnet()).orElseThrow().mode()).isEqualTo(Mode.CREATE);
    }

    @Test
    void groupsGetOneRolePerKindOfWork() {
        var blueprint = BlueprintMaker.from(ChoicesFixture.withDataAccounts());
        assertThat(blueprint.ofType("Microsoft.Authorization/roleDefinitions")).hasSize(2);
        assertThat(blueprint
                        .ofType("Microsoft.Authorization/roleAssignments")
                        .filter(role ->
                                role.body().text("properties.principalType").equals(java.util.Optional.of("Group"))))
                .hasSize(2 + 2 * 3 * 2 + 1);
        assertThat(blueprint
                        .ofType("Microsoft.MachineLearningServices/workspaces/datastores")
                        .map(Resource::name))
                .containsExactly("stlake_data", "stimages_raw_images");
    }

    @Test
    void globalNamesAreValidAndStay() {
        var ids = new Ids(ChoicesFixture.standard());
        assertThat(ids.storage().name()).matches("stvisiondev[0-9a-f]{6}");
        assertThat(ids.vault().name()).matches("kv-vision-dev-[0-9a-f]{6}");
        assertThat(ids.registry().name()).matches("crvisiondev[0-9a-f]{6}");
    }

    @Test
    void longNamesStillFit() {
        var ids = new Ids(named("Enterprise--Vision_Research", "pre-production"));
        assertThat(ids.storage().name()).hasSizeLessThanOrEqualTo(24).matches("[a-z0-9]+");
        assertThat(ids.vault().name())
                .hasSizeLessThanOrEqualTo(24)
                .matches("[a-z][a-z0-9-]+[a-z0-9]")
                .doesNotContain("--");
        assertThat(ids.registry().name()).hasSizeLessThanOrEqualTo(50).matches("[a-z0-9]+");
    }

    @Test
    void uuidsOfVersionFiveAreAsTheStandardHasThem() {
        var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(Uuid5.of(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void stepsThatWaitForEachOtherAreRefused() {
        var group = ResourceId.subscription("s").group("g");
        var first = group.resource("Microsoft.Network/natGateways", "a");
        var second = group.resource("Microsoft.Network/natGateways", "b");
        var why = Make.why(Wording.plain("x"), "x");
        var circle = new Blueprint(
                ChoicesFixture.standard(),
                List.of(
                        Make.create(first, why, Json.object("other", second)),
                        Make.create(second, why, Json.object("other", first))));
        assertThatThrownBy(() -> Graph.of(circle).order()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyStepHasAKeyOfItsOwnAndAReason() {
        ChoicesFixture.variants().forEach((variant, choices) -> {
            var resources = BlueprintMaker.from(choices).resources();
            assertThat(resources).as(variant).extracting(Resource::key).doesNotHaveDuplicates();
            assertThat(resources)
                    .allMatch(resource -> !resource.why().practices().isEmpty());
            assertThat(resources).allMatch(resource -> resource.why().title().length() <= 100);
        });
    }

    private static Blueprint standard() {
        return BlueprintMaker.from(ChoicesFixture.standard());
    }

    private static Choices named(String workload, String environment) {
        var c = ChoicesFixture.standard();
        var p = c.place();
        var n = p.names();
        var names = new Choices.Names(workload, environment, n.purpose(), n.owner(), n.resourceGroup(), n.workspace());
        var place = new Choices.Place(p.cloud(), p.tenant(), p.subscription(), p.region(), names, p.tags());
        return new Choices(place, c.reach(), c.network(), c.dependents(), c.compute(), c.people());
    }

    private static Set<ResourceId> known(Blueprint blueprint) {
        var known = blueprint.resources().stream().map(Resource::id).collect(Collectors.toCollection(HashSet::new));
        blueprint
                .ofType("Microsoft.Network/virtualNetworks")
                .forEach(network -> network.body()
                        .items("properties.subnets")
                        .forEach(subnet -> known.add(network.id()
                                .child("subnets", subnet.text("name").orElseThrow()))));
        return known;
    }
}
