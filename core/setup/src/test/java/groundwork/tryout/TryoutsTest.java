package groundwork.tryout;

import static groundwork.access.Operation.action;
import static groundwork.access.Operation.dataAction;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Need.Actor;
import groundwork.access.Operation;
import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.choices.Choices;
import groundwork.choices.Choices.Workload;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TryoutsTest {

    private static final Choices CHOICES = ChoicesFixture.withDataAccounts();
    private static final Ids IDS = new Ids(CHOICES);
    private static final Subject WORLD = Worlds.of(CHOICES);
    private static final String BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/";

    private static Participant named(TryoutMatrix matrix, String beginning) {
        return matrix.participants().stream()
                .filter(who -> who.name().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Subject subject, String who, Workload workload) {
        var matrix = Tryouts.of(subject);
        return matrix.at(named(matrix, who), workload);
    }

    static Set<String> variants() {
        return ChoicesFixture.variants().keySet();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everybodyCanWorkInEveryBlueprint(String variant) {
        var choices = ChoicesFixture.variants().getOrDefault(variant, CHOICES);
        var people = ChoicesFixture.withGroups().people();
        var matrix = Tryouts.of(Worlds.of(ChoicesFixture.with(choices, people)));
        assertThat(matrix.cells())
                .allMatch(cell ->
                        cell.outcome() instanceof Outcome.Allowed || cell.outcome() instanceof Outcome.NotItsWork);
        assertThat(matrix.allWorks()).isTrue();
        assertThat(matrix.cells()).hasSize(matrix.participants().size() * 3);
    }

    @Test
    void rowsAreTheGroupsAndTheIdentities() {
        var matrix = Tryouts.of(WORLD);
        assertThat(matrix.participants())
                .extracting(Participant::name)
                .containsExactly(
                        "Researchers",
                        "Operators",
                        "Workspace identity id-vision-dev",
                        "Compute identity id-vision-dev (cpu-cluster)");
        assertThat(matrix.participants())
                .extracting(Participant::actor)
                .containsExactly(Actor.PERSON, Actor.PERSON, Actor.WORKSPACE_IDENTITY, Actor.COMPUTE_IDENTITY);
        assertThat(matrix.at(named(matrix, "Operators"), Workload.SPARK)).isEqualTo(new Outcome.NotItsWork());
        assertThat(matrix.notes()).isEmpty();
    }

    @Test
    void aMissingDataRoleIsNamedWithTheSmallestRoleThatMendsIt() {
        var lake = IDS.dataAccounts().getFirst();
        var gone = Worlds.assignment(WORLD, ChoicesFixture.GROUP, lake, Role.BLOB_DATA_CONTRIBUTOR.id());
        var denied = (Outcome.Denied) outcome(Worlds.without(WORLD, gone), "Researchers", Workload.JOBS);
        assertThat(denied.first().on()).isEqualTo(lake);
        assertThat(denied.first().need().asked()).isEqualTo(dataAction(BLOBS + "read"));
        assertThat(denied.mends())
                .singleElement()
                .satisfies(mend -> assertThat(mend.customRole())
                        .containsExactly("\"dataActions\": [\"" + BLOBS + "read\", \"" + BLOBS + "write\"]"));
        var offer = denied.mends().getFirst().builtIn().orElseThrow();
        assertThat(offer.role()).isEqualTo(Role.BLOB_DATA_CONTRIBUTOR);
        assertThat(offer.more())
                .contains(dataAction(BLOBS + "delete"), dataAction(BLOBS + "move/action"))
                .doesNotContain(dataAction(BLOBS + "read"))
                .doesNotContain(action("Microsoft.Storage/storageAccounts/blobServices/containers/read"));
    }

    @Test
    void whatNoBuiltInRoleAloneGrantsIsMendedInTheCustomRole() {
        var gone =
                WORLD.ofType(Worlds.DEFINITION).map(java.util.Map.Entry::getKey).toList();
        var bare = gone.stream()
                .reduce(
                        WORLD,
                        (world, id) -> Worlds.changed(
                                world,
                                id,
                                body -> body.with(
                                        "properties.permissions",
                                        Json.array(Json.object("actions", Json.strings("Nothing/read"))))),
                        (one, other) -> other);
        var denied = (Outcome.Denied) outcome(bare, "Operators", Workload.JOBS);
        var mend = denied.mends().getFirst();
        assertThat(mend.on()).isEqualTo(IDS.workspace());
        assertThat(mend.builtIn().orElseThrow().role().name()).isEqualTo("AzureML Data Scientist");
        assertThat(mend.builtIn().orElseThrow().more())
                .contains(action("Microsoft.MachineLearningServices/workspaces/listStorageAccountKeys/action"));
        assertThat(mend.customRole())
                .singleElement()
                .asString()
                .contains("workspaces/jobs/write", "experiments/runs/submit/action");
    }

    @Test
    void anUnreadRoleDefinitionMakesItUnknownAndSaysWhichReadIsMissing() {
        var unread = Worlds.unread(WORLD, id -> id.is(Worlds.DEFINITION));
        assertThat(((Outcome.Unknown) outcome(unread, "Researchers", Workload.JOBS)).missing())
                .singleElement()
                .asString()
                .contains("Microsoft.Authorization/roleDefinitions/read");
    }

    @Test
    void unreadAssignmentsMakeItUnknownWhereTheyCouldMatter() {
        var storage = Worlds.unread(
                WORLD,
                id -> id.is(Worlds.ASSIGNMENT)
                        && id.parent().filter(IDS.storage()::equals).isPresent());
        assertThat(outcome(storage, "Researchers", Workload.NOTEBOOKS)).isInstanceOf(Outcome.Unknown.class);
        var vault = Worlds.unread(
                WORLD,
                id -> id.is(Worlds.ASSIGNMENT)
                        && id.parent().filter(IDS.vault()::equals).isPresent());
        assertThat(outcome(vault, "Researchers", Workload.NOTEBOOKS)).isInstanceOf(Outcome.Allowed.class);
        assertThat(outcome(vault, "Workspace identity", Workload.JOBS)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aWorkspaceNobodyMayReadIsUnknownForEveryone() {
        var matrix = Tryouts.of(Worlds.unread(WORLD, id -> id.equals(IDS.workspace())));
        assertThat(matrix.cells()).isNotEmpty();
        assertThat(matrix.cells()).allMatch(cell -> cell.outcome() instanceof Outcome.Unknown);
        assertThat(matrix.allWorks()).isFalse();
    }

    @Test
    void aDenialIsNotMendedByAnyRole() {
        var denial = IDS.workspace().resource("Microsoft.Authorization/denyAssignments", "stack");
        var body = Json.object(
                "properties",
                Json.object(
                        "permissions",
                        Json.array(Json.object("actions", Json.strings("*/jobs/write"))),
                        "principals",
                        Json.array(Json.object("id", "00000000-0000-0000-0000-000000000000", "type", "SystemDefined")),
                        "excludePrincipals",
                        Json.array()));
        var denied = (Outcome.Denied) outcome(Worlds.changed(WORLD, denial, any -> body), "Researchers", Workload.JOBS);
        assertThat(denied.first().need().operation()).endsWith("/jobs/write");
        assertThat(denied.mends()).isEmpty();
    }

    @Test
    void aDatastoreThatKeepsAKeyAsksForMore() {
        var store = IDS.workspace().child("datastores", "old");
        var withKey = Worlds.changed(
                WORLD,
                store,
                any -> Json.object(
                        "properties", Json.object("credentials", Json.object("credentialsType", "AccountKey"))));
        var denied = (Outcome.Denied) outcome(withKey, "Researchers", Workload.JOBS);
        assertThat(denied.failing())
                .extracting(check -> check.need().operation())
                .containsExactly("Microsoft.MachineLearningServices/workspaces/datastores/listsecrets/action");
        var unread = Worlds.unread(withKey, store::equals);
        assertThat(outcome(unread, "Researchers", Workload.JOBS)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aClusterWithoutIdentityIsANote() {
        var bare = Worlds.changed(WORLD, IDS.cluster("cpu-cluster"), body -> body.with("identity", Json.object()));
        var matrix = Tryouts.of(bare);
        assertThat(matrix.participants()).noneMatch(who -> who.actor() == Actor.COMPUTE_IDENTITY);
        assertThat(matrix.notes()).singleElement().asString().contains("the cluster cpu-cluster");
    }

    @Test
    void anyoneCanBeTriedWithoutBeingChosen() {
        var stranger = new Participant(
                "Grace",
                Actor.PERSON,
                Set.of(Workload.JOBS),
                new groundwork.access.Who(
                        Set.of(new groundwork.access.Principal.Known("grace")), Optional.of("the groups of Grace")));
        var matrix = Tryouts.of(WORLD, List.of(stranger));
        assertThat(matrix.at(stranger, Workload.JOBS)).isEqualTo(new Outcome.Unknown(List.of("the groups of Grace")));
        assertThat(matrix.at(stranger, Workload.SPARK)).isEqualTo(new Outcome.NotItsWork());
    }

    /// Every action of a generated role is there for some work; every subtraction keeps a secret.
    @Test
    void noGeneratedRoleCanBeMadeSmaller() {
        int actions = 0;
        for (var definition : WORLD.ofType(Worlds.DEFINITION).toList()) {
            var permissions =
                    definition.getValue().items("properties.permissions").getFirst();
            for (var action : permissions.items("actions")) {
                var fewer = Json.array(permissions.items("actions").stream().filter(other -> !other.equals(action)));
                assertThat(Tryouts.of(replaced(definition.getKey(), permissions.with("actions", fewer)))
                                .cells())
                        .as("without %s", action)
                        .anyMatch(cell -> cell.outcome() instanceof Outcome.Denied);
                actions++;
            }
        }
        assertThat(actions).isGreaterThan(40);
    }

    private static Subject replaced(ResourceId definition, Json permissions) {
        return Worlds.changed(WORLD, definition, body -> body.with("properties.permissions", Json.array(permissions)));
    }

    /// Every role people are given is there for some work.
    @Test
    void noRoleOfTheirsCanBeTakenAway() {
        var given = WORLD.ofType(Worlds.ASSIGNMENT)
                .filter(entry -> entry.getValue()
                        .text("properties.principalType")
                        .filter("Group"::equals)
                        .isPresent())
                .toList();
        assertThat(given).hasSizeGreaterThan(10);
        for (var assignment : given) {
            assertThat(Tryouts.of(Worlds.without(WORLD, assignment.getKey()::equals))
                            .cells())
                    .as(assignment.getValue().toString())
                    .anyMatch(cell -> cell.outcome() instanceof Outcome.Denied);
        }
    }

    @Test
    void theTableOfOperationsKnowsEverythingAnyoneNeeds() {
        assertThat(groundwork.access.Workloads.all())
                .allMatch(need -> groundwork.access.Operations.all().stream()
                        .map(Operation::name)
                        .anyMatch(need.operation()::equalsIgnoreCase));
    }
}
