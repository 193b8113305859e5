package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
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
///
/// Each of T1 to T8 has a world that it tells by itself or beside those that stand on the same thing; T9, that a
/// restricted person is really restricted, is the world without `jobs/write` (and [LiveTryoutsTest] for somebody
/// who may only read).
class SingleFaultsTest {

    private static final String W = "Microsoft.MachineLearningServices/workspaces/";
    private static final String BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/";

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
                        world -> Breaking.revoke(
                                world, Breaking.team(world), world.ids().storage(), Role.BLOB_DATA_CONTRIBUTOR.id()),
                        Map.of(
                                "T4", "you " + BLOBS + "write on storage",
                                "T5", "you, inside a job " + BLOBS + "write on storage",
                                "T7", "you " + BLOBS + "write on storage",
                                "T8", "you " + BLOBS + "write on storage")),
                without("jobs/write", "T5", "T6", "T7", "T8"),
                without("computes/start/action", "T3"),
                without("codes/versions/write", "T7", "T8"),
                seenByT1(),
                seenByT1Alone(),
                blind());
    }

    /// The role made for the team lacks one action.
    private static Fault without(String action, String... failing) {
        var named = new TreeMap<String, String>();
        for (var id : failing) {
            named.put(id, "you " + W + action + " on " + (id.equals("T3") ? "instance" : "workspace"));
        }
        return new Fault("the team's role lost " + action, world -> Breaking.strip(world, W + action), named);
    }

    /// Only who may read permissions is told by T1, so this world lets the team do so.
    private static Fault seenByT1() {
        return new Fault(
                "the team, which sees its permissions, lost computes/start/action",
                world -> {
                    Breaking.showPermissions(world);
                    Breaking.strip(world, W + "computes/start/action");
                },
                Map.of(
                        "T1", "you " + W + "computes/start/action on workspace",
                        "T3", "you " + W + "computes/start/action on instance"));
    }

    /// What no try-out does is still among what the work takes, so only asking tells it.
    private static Fault seenByT1Alone() {
        return new Fault(
                "the team, which sees its permissions, lost environments/build/action",
                world -> {
                    Breaking.showPermissions(world);
                    Breaking.strip(world, W + "environments/build/action");
                },
                Map.of("T1", "you " + W + "environments/build/action on workspace"));
    }

    /// Who may do everything and look at nothing can submit, and is told that looking is what is missing.
    private static Fault blind() {
        return new Fault(
                "the team's role lost reading",
                world -> Breaking.strip(world, W + "*/read"),
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
                denied("read", "T2"),
                new Fault(
                        "a deny assignment forbids deleting blobs",
                        world -> Breaking.deny(world, world.ids().storage(), List.of(), List.of(BLOBS + "delete")),
                        Map.of("T4", "you " + BLOBS + "delete on storage")));
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
        return new Fault(
                "a deny assignment forbids " + action,
                world -> Breaking.deny(world, world.ids().workspace(), List.of(W + action), List.of()),
                named);
    }

    /// Nodes without public addresses come to their workspace through its private endpoint only.
    private static Stream<Fault> endpoint() {
        var named = Map.of("T5", "network to workspace", "T6", "network to workspace");
        return Stream.of(
                new Fault(
                        "the workspace's private endpoint is gone",
                        world -> world.broken("gone", Json.object("resource", Breaking.endpoint(world))),
                        named),
                new Fault(
                        "the workspace's private endpoint is not approved",
                        world -> {
                            var links = world.read(Breaking.endpoint(world))
                                    .items("properties.privateLinkServiceConnections");
                            var pending = links.stream()
                                    .map(link -> link.with(
                                            "properties.privateLinkServiceConnectionState.status", Json.of("Pending")));
                            world.changed(
                                    Breaking.endpoint(world),
                                    Json.object(
                                            "properties",
                                            Json.object("privateLinkServiceConnections", Json.array(pending))));
                        },
                        named));
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
                        world -> Breaking.revoke(
                                world,
                                Breaking.principal(world),
                                world.ids().storage(),
                                Role.BLOB_DATA_CONTRIBUTOR.id()),
                        Map.of(
                                "T6", "identity " + BLOBS + "write on storage",
                                "T8", "identity " + BLOBS + "write on storage")),
                new Fault(
                        "the identity lost its roles on the vault",
                        world -> Breaking.revokeAll(
                                world, Breaking.principal(world), world.ids().vault()),
                        Map.of("T6", "identity Microsoft.KeyVault/vaults/secrets/readMetadata/action on vault")),
                new Fault(
                        "the identity lost its roles on the registry",
                        world -> Breaking.revokeAll(
                                world, Breaking.principal(world), world.ids().registry()),
                        Map.of("T6", "identity Microsoft.ContainerRegistry/registries/pull/read on registry")),
                new Fault(
                        "the cluster lost its identity",
                        world -> world.change(
                                Breaking.cluster(world), body -> body.with("identity", Json.object("type", "None"))),
                        Map.of("T6", "identity not assigned to cluster")));
    }

    private static Stream<Fault> reach() {
        return Stream.of(
                new Fault(
                        "storage lets only some addresses in",
                        world -> world.change(
                                world.ids().storage(),
                                body -> body.with("properties.networkAcls", Breaking.onlyOneAddress())),
                        Map.of(
                                "T5", "network to storage",
                                "T6", "network to storage",
                                "T7", "network to storage",
                                "T8", "network to storage")),
                new Fault(
                        "the vault lets only some addresses in",
                        world -> world.change(
                                world.ids().vault(),
                                body -> body.with("properties.networkAcls", Breaking.onlyOneAddress())),
                        Map.of("T6", "network to vault")),
                new Fault(
                        "the subnet lost its way out",
                        world -> world.change(
                                world.ids().subnet(), body -> body.with("properties.natGateway", Json.NULL)),
                        Map.of("T5", "network to subnet", "T6", "network to subnet")),
                new Fault(
                        "serverless compute lost its subnet",
                        world -> world.changed(
                                world.ids().workspace(),
                                Json.object(
                                        "properties",
                                        Json.object(
                                                "serverlessComputeSettings",
                                                Json.object("serverlessComputeCustomSubnet", Json.NULL)))),
                        Map.of("T5", "network to workspace")),
                new Fault(
                        "a rule of the subnet keeps the Internet away",
                        world -> world.change(world.ids().securityGroup(), Breaking::withoutInternet),
                        Map.of("T6", "network to subnet")));
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
                Breaking.cluster(world), "cluster",
                world.instance(), "instance");
        return names.getOrDefault(id, id.value());
    }
}
