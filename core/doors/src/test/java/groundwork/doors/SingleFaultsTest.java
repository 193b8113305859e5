package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.cloud.Cloud.Progress;
import groundwork.practices.Ids;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.Cause;
import groundwork.tryout.live.Doer;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Worlds in which exactly one thing is broken: the try-outs that stand on it fail and name it, and all others
/// work. A run then mends the world, and everything works again.
class SingleFaultsTest {

    private static final String W = "Microsoft.MachineLearningServices/workspaces/";
    private static final String BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/";
    private static final String GUID = "00000000-0000-4000-8000-00000000f001";
    private static final String ASSIGNMENTS = "Microsoft.Authorization/roleAssignments";

    @TempDir
    static Path home;

    private static LiveWorld world;

    @BeforeAll
    static void build() {
        world = new LiveWorld(home);
    }

    @AfterEach
    void heal() {
        world.heal();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    /// @param broken what is done to the world
    /// @param named  which try-outs then fail, and what each names: who, what or `network`, and where
    record Fault(String title, Consumer<LiveWorld> broken, Map<String, String> named) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(rolesOfPeople(), denials(), rolesOfIdentities(), reach(), endpoint())
                .flatMap(all -> all);
    }

    private static Stream<Fault> rolesOfPeople() {
        return Stream.of(
                new Fault(
                        "the team lost its role on data",
                        world -> revoke(world, team(world), world.ids().storage(), Role.BLOB_DATA_CONTRIBUTOR.id()),
                        Map.of(
                                "T4", "you " + BLOBS + "write on storage",
                                "T5", "you, inside a job " + BLOBS + "write on storage",
                                "T7", "you " + BLOBS + "write on storage",
                                "T8", "you " + BLOBS + "write on storage")),
                without("jobs/write", "T5", "T6", "T7", "T8"),
                without("computes/start/action", "T3"),
                without("codes/versions/write", "T7", "T8"),
                seenByT1(),
                blind());
    }

    /// The role made for the team lacks one action.
    private static Fault without(String action, String... failing) {
        var named = new TreeMap<String, String>();
        for (var id : failing) {
            named.put(id, "you " + W + action + " on " + (id.equals("T3") ? "instance" : "workspace"));
        }
        return new Fault("the team's role lost " + action, world -> strip(world, W + action), named);
    }

    /// Only who may read permissions is told by T1, so this world lets the team do so.
    private static Fault seenByT1() {
        return new Fault(
                "the team, which sees its permissions, lost computes/start/action",
                world -> {
                    var id = world.ids().workspace().resource(ASSIGNMENTS, GUID);
                    var reader = Role.READER.definition(world.choices().place().subscription());
                    world.add(
                            id,
                            "2022-04-01",
                            Json.object(
                                    "roleDefinitionId", reader, "principalId", team(world), "principalType", "Group"));
                    strip(world, W + "computes/start/action");
                },
                Map.of(
                        "T1", "you " + W + "computes/start/action on workspace",
                        "T3", "you " + W + "computes/start/action on instance"));
    }

    /// Who may do everything and look at nothing can submit, and is told that looking is what is missing.
    private static Fault blind() {
        return new Fault(
                "the team's role lost reading",
                world -> strip(world, W + "*/read"),
                Map.of(
                        "T2", "you " + W + "read on workspace",
                        "T3", "you " + W + "computes/read on workspace",
                        "T5", "you " + W + "jobs/read on workspace",
                        "T6", "you " + W + "jobs/read on workspace",
                        "T7", "you " + W + "jobs/read on workspace",
                        "T8", "you " + W + "jobs/read on workspace"));
    }

    private static Stream<Fault> denials() {
        return Stream.of(
                denied("jobs/write", "T5", "T6", "T7", "T8"),
                denied("computes/start/action", "T3"),
                denied("read", "T2"));
    }

    /// Roles allow it, and a deny assignment forbids it.
    private static Fault denied(String action, String... failing) {
        var named = new TreeMap<String, String>();
        for (var id : failing) {
            named.put(
                    id,
                    "deny assignment locked: you " + W + action + " on "
                            + (id.equals("T3") ? "instance" : "workspace"));
        }
        return new Fault("a deny assignment forbids " + action, world -> deny(world, W + action), named);
    }

    private static void deny(LiveWorld world, String action) {
        var permission = Json.object(
                "actions", Json.array(Stream.of(Json.of(action))),
                "notActions", Json.array(Stream.of()),
                "dataActions", Json.array(Stream.of()),
                "notDataActions", Json.array(Stream.of()));
        world.add(
                world.ids().workspace().resource("Microsoft.Authorization/denyAssignments", GUID),
                "2022-04-01",
                Json.object(
                        "denyAssignmentName", "locked",
                        "permissions", Json.array(Stream.of(permission)),
                        "principals", Json.array(Stream.of(Json.object("id", team(world), "type", "Group"))),
                        "excludePrincipals", Json.array(Stream.of())));
    }

    /// Nodes without public addresses come to their workspace through its private endpoint only.
    private static Stream<Fault> endpoint() {
        var named = Map.of("T5", "network to workspace", "T6", "network to workspace");
        return Stream.of(
                new Fault(
                        "the workspace's private endpoint is gone",
                        world -> world.broken("gone", Json.object("resource", endpoint(world))),
                        named),
                new Fault(
                        "the workspace's private endpoint is not approved",
                        world -> {
                            var links = world.read(endpoint(world)).items("properties.privateLinkServiceConnections");
                            var pending = links.stream()
                                    .map(link -> link.with(
                                            "properties.privateLinkServiceConnectionState.status", Json.of("Pending")));
                            world.changed(
                                    endpoint(world),
                                    Json.object(
                                            "properties",
                                            Json.object("privateLinkServiceConnections", Json.array(pending))));
                        },
                        named));
    }

    private static ResourceId endpoint(LiveWorld world) {
        return world.ids().endpoint("mlw");
    }

    private static Stream<Fault> rolesOfIdentities() {
        return Stream.of(
                new Fault(
                        "the workspace lost its identity",
                        world -> world.changed(
                                world.ids().workspace(),
                                Json.object(
                                        "identity",
                                        Json.object("type", "None").with("userAssignedIdentities", Json.NULL))),
                        Map.of("T8", "identity not assigned to workspace")),
                new Fault(
                        "the identity lost its role on data",
                        world ->
                                revoke(world, principal(world), world.ids().storage(), Role.BLOB_DATA_CONTRIBUTOR.id()),
                        Map.of(
                                "T6", "identity " + BLOBS + "write on storage",
                                "T8", "identity " + BLOBS + "write on storage")),
                new Fault(
                        "the identity lost its roles on the vault",
                        world -> revokeAll(world, principal(world), world.ids().vault()),
                        Map.of("T6", "identity Microsoft.KeyVault/vaults/secrets/readMetadata/action on vault")),
                new Fault(
                        "the identity lost its roles on the registry",
                        world -> revokeAll(world, principal(world), world.ids().registry()),
                        Map.of("T6", "identity Microsoft.ContainerRegistry/registries/pull/read on registry")),
                new Fault(
                        "the cluster lost its identity",
                        world -> world.change(
                                cluster(world), body -> body.with("identity", Json.object("type", "None"))),
                        Map.of("T6", "identity not assigned to cluster")));
    }

    private static Stream<Fault> reach() {
        return Stream.of(
                new Fault(
                        "storage lets only some addresses in",
                        world -> world.change(
                                world.ids().storage(), body -> body.with("properties.networkAcls", onlyOneAddress())),
                        Map.of(
                                "T5", "network to storage",
                                "T6", "network to storage",
                                "T7", "network to storage",
                                "T8", "network to storage")),
                new Fault(
                        "the vault lets only some addresses in",
                        world -> world.change(
                                world.ids().vault(), body -> body.with("properties.networkAcls", onlyOneAddress())),
                        Map.of("T6", "network to vault")),
                new Fault(
                        "the subnet lost its way out",
                        world -> world.change(
                                world.ids().subnet(), body -> body.with("properties.natGateway", Json.NULL)),
                        Map.of("T5", "network to subnet", "T6", "network to subnet")),
                new Fault(
                        "a rule of the subnet keeps the Internet away",
                        world -> world.change(world.ids().securityGroup(), SingleFaultsTest::withoutInternet),
                        Map.of("T6", "network to subnet")));
    }

    private static Json onlyOneAddress() {
        return Json.object(
                "defaultAction",
                "Deny",
                "bypass",
                "AzureServices",
                "virtualNetworkRules",
                Json.array(Stream.of()),
                "ipRules",
                Json.array(Stream.of(Json.object("value", "203.0.113.9", "action", "Allow"))));
    }

    private static Json withoutInternet(Json group) {
        var rules = group.items("properties.securityRules").stream();
        return group.with("properties.securityRules", Json.array(Stream.concat(rules, Stream.of(noInternet()))));
    }

    private static Json noInternet() {
        return Json.object(
                "name",
                "no-internet",
                "properties",
                Json.object(
                        "priority", 225,
                        "direction", "Outbound",
                        "access", "Deny",
                        "protocol", "*",
                        "sourceAddressPrefix", "*",
                        "sourcePortRange", "*",
                        "destinationAddressPrefix", "Internet",
                        "destinationPortRange", "*"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedByTheTryoutsThatStandOnIt(Fault fault) {
        fault.broken().accept(world);
        assertThat(named(world.triedBy(LiveWorld.SCIENTIST))).isEqualTo(new TreeMap<>(fault.named()));
    }

    private static Map<String, String> named(List<Tried> tried) {
        var named = new TreeMap<String, String>();
        for (var one : tried) {
            switch (one.result()) {
                case ProbeResult.Worked _ -> {}
                case ProbeResult.Failed(var cause) ->
                    named.putIfAbsent(one.probe().id(), words(cause));
                // The role made for the team does not let it ask for its own permissions.
                case ProbeResult.CannotTell(var why) -> {
                    if (!one.probe().id().equals("T1")) {
                        named.put(one.probe().id(), why);
                    }
                }
                case ProbeResult.Skipped(var why) -> named.put(one.probe().id(), why);
            }
        }
        return named;
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case Cause.MissingPermission(var who, var operation, var on, var _) ->
                who(who) + " " + operation.name() + " on " + place(on);
            case Cause.Forbidden(var who, var operation, var on, var by, var _) ->
                "deny assignment " + by + ": " + who(who) + " " + operation.name() + " on " + place(on);
            case Cause.NetworkInBetween(var on, var _) -> "network to " + place(on);
            case Cause.IdentityNotAssigned(var who, var on, var _) -> who(who) + " not assigned to " + place(on);
            case Cause.Other(var code, var said) -> code + ": " + said;
        };
    }

    private static String who(Doer who) {
        return switch (who) {
            case Doer.You _ -> "you";
            case Doer.YouInAJob _ -> "you, inside a job";
            case Doer.Identity _ -> "identity";
        };
    }

    private static String place(ResourceId id) {
        var ids = world.ids();
        var names = Map.of(
                ids.storage(), "storage",
                ids.vault(), "vault",
                ids.registry(), "registry",
                ids.workspace(), "workspace",
                ids.subnet(), "subnet",
                cluster(world), "cluster",
                world.instance(), "instance");
        return names.getOrDefault(id, id.value());
    }

    private static String team(LiveWorld world) {
        return world.choices().people().groups().getFirst().objectId();
    }

    private static String principal(LiveWorld world) {
        return world.read(world.ids().identity()).text("properties.principalId").orElseThrow();
    }

    private static ResourceId cluster(LiveWorld world) {
        return world.ids()
                .cluster(world.choices().compute().clusters().getFirst().name());
    }

    private static void revoke(LiveWorld world, String principal, ResourceId scope, String role) {
        var held = held(world, principal, scope)
                .filter(body ->
                        body.text("properties.roleDefinitionId").orElse("").endsWith(role));
        world.delete(held.findFirst().flatMap(body -> Ids.at(body, "id")).orElseThrow());
    }

    private static void revokeAll(LiveWorld world, String principal, ResourceId scope) {
        held(world, principal, scope)
                .flatMap(body -> Ids.at(body, "id").stream())
                .forEach(world::delete);
    }

    /// The assignments somebody holds on a resource itself.
    private static Stream<Json> held(LiveWorld world, String principal, ResourceId scope) {
        var path = scope.value() + "/providers/" + ASSIGNMENTS + "?$filter=atScope()";
        return world.door().cloud().list(path, "2022-04-01").stream()
                .filter(body -> body.text("properties.principalId").orElse("").equals(principal));
    }

    private static void strip(LiveWorld world, String action) {
        var role = world.look()
                .ofType("Microsoft.Authorization/roleDefinitions")
                .findFirst()
                .orElseThrow();
        var permissions = role.getValue().items("properties.permissions").getFirst();
        var left = permissions.items("actions").stream().filter(one -> !one.equals(Json.of(action)));
        assertThat(permissions.items("actions")).contains(Json.of(action));
        var properties = role.getValue()
                .at("properties")
                .with("permissions", Json.array(Stream.of(permissions.with("actions", Json.array(left)))));
        world.door().cloud().put(role.getKey(), "2022-04-01", Json.object("properties", properties), Progress.NONE);
    }
}
