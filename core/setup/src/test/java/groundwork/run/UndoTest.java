package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.cloud.Cloud.Progress;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.UndoPlan.Act;
import groundwork.run.UndoPlan.Item;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    private static final Predicate<Item> YES = item -> true;
    private static final Predicate<Item> NO = item -> false;

    private static final String READY = "properties.managedNetwork.status.sparkReady";

    @TempDir
    Path home;

    private final RunFixture.Time time = new RunFixture.Time();
    private final MemoryCloud cloud = new MemoryCloud();
    private final List<RunEvent> events = new ArrayList<>();

    private Outcome apply(String id, Choices choices) {
        var blueprint = BlueprintMaker.from(choices);
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            journal.keep(plan);
            return new Runner(cloud, journal, time.manner()).run(plan, id, event -> {}, new StopToken());
        }
    }

    /// Azure lets Spark into a managed network when it is asked, and knows no way back; deleting the workspace is
    /// one.
    @Test
    void whatWasAskedForStaysUnlessItsWorkspaceGoes() {
        var choices = Questionnaire.standard().choices(AnswersFile.example(Example.MANAGED));
        var workspace = new Ids(choices).workspace();
        apply("one", choices);
        var built = cloud.world().getOrDefault(workspace, Json.NULL);
        assertThat(built.truth(READY)).contains(true);
        cloud.put(workspace, "2026-05-01", built.with(READY, Json.of(false)), Cloud.Progress.NONE);
        apply("two", choices);
        assertThat(Undo.plan(Run.of(home, "two"), cloud, false).items())
                .filteredOn(item -> item.act() instanceof UndoPlan.Act.Keep)
                .extracting(Item::step)
                .containsExactly(workspace + "#Managed network: Spark comes in");
        assertThat(undo("one", false, YES)).isEqualTo(Outcome.DONE);
    }

    private Outcome undo(String id, boolean purge, Predicate<Item> agreed) {
        return undo(id, purge, agreed, new StopToken());
    }

    private Outcome undo(String id, boolean purge, Predicate<Item> agreed, StopToken stop) {
        var plan = Undo.plan(Run.of(home, id), cloud, purge);
        try (var journal = Journal.open(home, id, RunFixture.QUICK)) {
            return Undo.carryOut(plan, cloud, journal, time.patience(), new Undo.Told(events::add, stop, agreed));
        }
    }

    private Map<ResourceId, Json> world() {
        var world = new HashMap<>(cloud.world());
        world.keySet().removeIf(id -> id.value().contains("/deletedVaults/"));
        return world;
    }

    private Item item(String id, ResourceId resource, boolean purge) {
        return Undo.plan(Run.of(home, id), cloud, purge).items().stream()
                .filter(item -> item.what().id().equals(resource))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheRunMadeGoesAndNothingIsLeft() {
        apply("r", ChoicesFixture.withGroups());
        assertThat(undo("r", false, NO)).isEqualTo(Outcome.DONE);
        assertThat(world()).isEmpty();
        assertThat(Runs.list(home).getFirst().outcome()).contains("undone");
    }

    @Test
    void thingsGoInTheOrderAzureWants() {
        apply("r", ChoicesFixture.withGroups());
        undo("r", false, NO);
        var ranks = cloud.writes().stream()
                .filter(write -> write.startsWith("DELETE "))
                .map(write -> Deletion.rank(new ResourceId(write.substring(7))))
                .toList();
        assertThat(ranks).isSorted().hasSizeGreaterThan(40);
        var types = cloud.writes().stream()
                .filter(write -> write.startsWith("DELETE "))
                .map(write -> new ResourceId(write.substring(7)).type())
                .toList();
        assertThat(types)
                .containsSubsequence(
                        "Microsoft.MachineLearningServices/workspaces/computes",
                        "Microsoft.MachineLearningServices/workspaces",
                        "Microsoft.Network/privateEndpoints",
                        "Microsoft.Authorization/roleAssignments",
                        "Microsoft.Storage/storageAccounts",
                        "Microsoft.KeyVault/vaults",
                        "Microsoft.Network/virtualNetworks",
                        "Microsoft.Network/natGateways",
                        "Microsoft.Network/publicIPAddresses",
                        "Microsoft.Network/networkSecurityGroups",
                        "Microsoft.ManagedIdentity/userAssignedIdentities",
                        "Microsoft.Resources/resourceGroups");
    }

    @Test
    void anUndoOfAnUndoneRunDoesNothing() {
        apply("r", ChoicesFixture.standard());
        undo("r", false, NO);
        int writes = cloud.writes().size();
        assertThat(Undo.plan(Run.of(home, "r"), cloud, false).isEmpty()).isTrue();
        assertThat(undo("r", false, NO)).isEqualTo(Outcome.DONE);
        assertThat(cloud.writes()).hasSize(writes);
    }

    @Test
    void aStoppedUndoIsCompletedByTheNext() {
        apply("r", ChoicesFixture.standard());
        var stop = new StopToken();
        var plan = Undo.plan(Run.of(home, "r"), cloud, false);
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            var told = new Undo.Told(event -> stop.finishWhatRuns(), stop, NO);
            assertThat(Undo.carryOut(plan, cloud, journal, time.patience(), told))
                    .isEqualTo(Outcome.STOPPED);
        }
        assertThat(undo("r", false, NO)).isEqualTo(Outcome.DONE);
        assertThat(world()).isEmpty();
    }

    @Test
    void anUndoThatAzureRefusesHalfwayIsCompletedByTheNext() {
        var ids = new Ids(ChoicesFixture.standard());
        apply("r", ChoicesFixture.standard());
        cloud.refuse(ids.registry(), new CloudFailure.Refused("ScopeLocked", "There is a lock.", ""));
        assertThat(undo("r", false, NO)).isEqualTo(Outcome.PARTLY);
        assertThat(world().keySet()).containsExactlyInAnyOrder(ids.registry(), ids.group());
        assertThat(events)
                .filteredOn(RunEvent.Moved.class::isInstance)
                .extracting(event -> ((RunEvent.Moved) event).detail())
                .contains(
                        "ScopeLocked: There is a lock.",
                        "it holds what stays: " + ids.registry().name());
        cloud.accept(ids.registry());
        assertThat(undo("r", false, NO)).isEqualTo(Outcome.DONE);
        assertThat(world()).isEmpty();
    }

    @Test
    void whatWasPickedUpStaysAndIsAsItWas() {
        var choices = ChoicesFixture.pickedUp();
        var blueprint = BlueprintMaker.from(choices);
        putWhatIsPickedUp(blueprint);
        var before = world();
        apply("r", choices);
        assertThat(world()).hasSizeGreaterThan(before.size());
        assertThat(cloud.read(new Ids(choices).storage(), "2026-04-01")
                        .orElseThrow()
                        .items("properties.networkAcls.virtualNetworkRules"))
                .hasSize(2);
        assertThat(undo("r", false, NO)).isEqualTo(Outcome.DONE);
        assertThat(world()).isEqualTo(before);
    }

    private void putWhatIsPickedUp(Blueprint blueprint) {
        var rule = Json.object(
                "id", "/subscriptions/x/resourceGroups/y/providers/Microsoft.Network/virtualNetworks/z/subnets/s");
        for (var resource : blueprint.resources()) {
            if (resource.mode() == Resource.Mode.MERGE) {
                var acls = Json.object(
                        "defaultAction", "Deny", "virtualNetworkRules", Json.array(rule), "ipRules", Json.array());
                var properties =
                        Json.object("networkAcls", acls, "networkRuleSet", Json.object("ipRules", Json.array()));
                cloud.put(
                        resource.id(),
                        resource.apiVersion(),
                        Json.object("location", "westeurope", "properties", properties),
                        Progress.NONE);
            }
        }
    }

    @Test
    void whatOthersAddedMeanwhileToAPickedUpResourceStays() {
        var choices = ChoicesFixture.pickedUp();
        putWhatIsPickedUp(BlueprintMaker.from(choices));
        apply("r", choices);
        var storage = new Ids(choices).storage();
        var path = "properties.networkAcls.ipRules";
        var body = cloud.read(storage, "2026-04-01").orElseThrow();
        cloud.put(storage, "2026-04-01", body.with(path, Json.array(Json.object("value", "192.0.2.7"))), Progress.NONE);
        undo("r", false, NO);
        var now = cloud.read(storage, "2026-04-01").orElseThrow();
        assertThat(now.items("properties.networkAcls.virtualNetworkRules")).hasSize(1);
        assertThat(now.items(path)).hasSize(1);
    }

    @Test
    void whatWasChangedSinceIsAskedForAndStaysWithoutAYes() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        apply("r", choices);
        var body = cloud.read(ids.storage(), "2026-04-01").orElseThrow();
        cloud.put(ids.storage(), "2026-04-01", body.with("tags.owner", Json.of("somebody else")), Progress.NONE);
        assertThat(item("r", ids.storage(), false).doubts()).contains("changed since the run: tags.owner");
        assertThat(undo("r", false, NO)).isEqualTo(Outcome.PARTLY);
        assertThat(world().keySet()).containsExactlyInAnyOrder(ids.storage(), ids.group());
        assertThat(undo("r", false, YES)).isEqualTo(Outcome.DONE);
        assertThat(world()).isEmpty();
    }

    @Test
    void aGroupThatHoldsSomethingElseStaysAndAWorkspaceWithStrangersIsAskedFor() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        apply("r", choices);
        var stranger = ids.group().resource("Microsoft.Web/sites", "site");
        cloud.put(stranger, "2024-01-01", Json.object(), Progress.NONE);
        cloud.put(ids.cluster("anna-instance"), "2026-05-01", Json.object(), Progress.NONE);
        assertThat(item("r", ids.group(), false).act())
                .isInstanceOfSatisfying(
                        Act.Keep.class,
                        keep -> assertThat(keep.reason()).isEqualTo("it holds what this run did not make: site"));
        assertThat(item("r", ids.workspace(), false).doubts())
                .contains("it holds what this run did not make: anna-instance");
        undo("r", false, YES);
        assertThat(world().keySet()).containsExactlyInAnyOrder(stranger, ids.group());
    }

    @Test
    void whatALaterRunMadeAnewIsItsOwn() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        apply("r1", choices);
        cloud.delete(ids.vault(), "2026-02-01", "", Progress.NONE);
        apply("r2", choices);
        assertThat(item("r1", ids.vault(), false).act())
                .isInstanceOfSatisfying(
                        Act.Keep.class, keep -> assertThat(keep.reason()).isEqualTo("a later run made it anew"));
        assertThat(Undo.plan(Run.of(home, "r2"), cloud, false).items())
                .extracting(item -> item.what().id())
                .contains(ids.vault())
                .doesNotContain(ids.storage(), ids.workspace());
    }

    @Test
    void aChangeByALaterRunIsTakenBackAlone() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        apply("r1", choices);
        var before = world();
        apply("r2", ChoicesFixture.all());
        assertThat(world()).isNotEqualTo(before);
        assertThat(undo("r2", false, NO)).isEqualTo(Outcome.DONE);
        assertThat(cloud.read(ids.storage(), "2026-04-01")).contains(before.getOrDefault(ids.storage(), Json.NULL));
        assertThat(world()).isEqualTo(before);
    }

    @Test
    void aVaultUnderPurgeProtectionStaysRecoverableAndTheWorkspaceGoesForGood() {
        var choices = ChoicesFixture.standard();
        var ids = new Ids(choices);
        apply("r", choices);
        assertThat(item("r", ids.vault(), true).act()).isEqualTo(new Act.Delete("", Optional.empty()));
        assertThat(item("r", ids.workspace(), true).act())
                .isEqualTo(new Act.Delete("forceToPurge=true", Optional.empty()));
        assertThat(item("r", ids.workspace(), false).act()).isEqualTo(new Act.Delete("", Optional.empty()));
        undo("r", true, NO);
        assertThat(cloud.world().keySet())
                .singleElement()
                .satisfies(id -> assertThat(id.value())
                        .endsWith("/deletedVaults/" + ids.vault().name()));
        assertThat(events)
                .filteredOn(event -> event instanceof RunEvent.Moved moved
                        && moved.step().equals(ids.vault().value())
                        && moved.state() == State.DONE)
                .extracting(event -> ((RunEvent.Moved) event).detail())
                .containsExactly("Azure keeps it recoverable for a while; its name stays taken until then");
    }

    @Test
    void theNextPlanRecoversAVaultThatAnUndoLeftBehindAndSaysSo() {
        var choices = ChoicesFixture.standard();
        var vault = new Ids(choices).vault();
        apply("r1", choices);
        undo("r1", false, NO);
        var blueprint = BlueprintMaker.from(choices);
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
        assertThat(plan.changes())
                .filteredOn(change -> change.resource().id().equals(vault))
                .singleElement()
                .satisfies(change -> assertThat(change.reason())
                        .isEqualTo("deleted a while ago: it is recovered, with what was in it"));
        int before = cloud.writes().size();
        assertThat(apply("r2", choices)).isEqualTo(Outcome.DONE);
        assertThat(cloud.writes().subList(before, cloud.writes().size()))
                .as("roles on a vault are not recovered with it, and are given again")
                .filteredOn(write -> write.startsWith("PUT " + vault + "/providers/Microsoft.Authorization/"))
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
        assertThat(Planner.plan(blueprint, WorldReader.read(blueprint, cloud)).isEmpty())
                .isTrue();
        assertThat(undo("r2", false, NO)).isEqualTo(Outcome.DONE);
        assertThat(world()).isEmpty();
    }

    @Test
    void whatIsStillInUseIsTriedAgain() {
        var ids = new Ids(ChoicesFixture.standard());
        apply("r", ChoicesFixture.standard());
        cloud.refuse(ids.network(), new CloudFailure.Refused("InUseSubnetCannotBeDeleted", "Subnet is in use.", ""));
        var tries = new ArrayList<String>();
        var plan = Undo.plan(Run.of(home, "r"), cloud, false);
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            var told = new Undo.Told(
                    event -> {
                        if (event instanceof RunEvent.Moved moved
                                && moved.detail().startsWith("trying again")) {
                            tries.add(moved.detail());
                            cloud.accept(ids.network());
                        }
                    },
                    new StopToken(),
                    NO);
            assertThat(Undo.carryOut(plan, cloud, journal, time.patience(), told))
                    .isEqualTo(Outcome.DONE);
        }
        assertThat(tries).containsExactly("trying again after InUseSubnetCannotBeDeleted");
    }
}
