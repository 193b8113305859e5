package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.LeastRole;
import groundwork.access.Need.Actor;
import groundwork.access.Permissions;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.choices.Choices.Workload;
import groundwork.cloud.Cloud.Progress;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.Outcome;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.Tryouts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No generated role holds an action too many: take any one away in the practice cloud, and a try-out read from
/// there fails and names what that action was for. The roles hold no data actions; those come with the built-in
/// storage role, and [SingleFaultsTest] takes that away.
///
/// A sample by a seed; `-Ddoors.actions=1000` tries every action of every role.
class LeastRolesTest {

    private static final int SAMPLE = Integer.getInteger("doors.actions", 24);
    private static final long SEED = Long.getLong("doors.actions.seed", 8);

    @TempDir
    static Path home;

    private static LiveWorld world;
    private static ResourceId definition;
    private static Json built;

    @BeforeAll
    static void build() {
        world = new LiveWorld(home);
        var role = world.look()
                .ofType("Microsoft.Authorization/roleDefinitions")
                .findFirst()
                .orElseThrow();
        definition = role.getKey();
        built = role.getValue().at("properties");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    /// One action of the role for some kinds of work.
    private record Lost(Set<Workload> work, String action) {}

    private static List<Lost> all() {
        var all = new ArrayList<Lost>();
        for (var work : kinds()) {
            var permissions = LeastRole.of(work).permissions();
            assertThat(permissions.dataActions()).isEmpty();
            permissions.actions().forEach(action -> all.add(new Lost(work, action)));
        }
        return all;
    }

    /// Every choice of kinds of work but none.
    private static List<Set<Workload>> kinds() {
        var workloads = Workload.values();
        return IntStream.range(1, 1 << workloads.length)
                .mapToObj(bits -> EnumSet.allOf(Workload.class).stream()
                        .filter(one -> (bits & 1 << one.ordinal()) != 0)
                        .collect(Collectors.<Workload>toSet()))
                .toList();
    }

    @Test
    void everyRoleIsEnough() {
        for (var work : kinds()) {
            var matrix = tried(work, LeastRole.of(work).permissions().actions());
            assertThat(matrix.allWorks())
                    .as("the role for %s: %s", work, matrix.cells())
                    .isTrue();
        }
    }

    @Test
    void takeOneActionAwayAndSomeWorkIsDeniedForIt() {
        var lost = all();
        Collections.shuffle(lost, new Random(SEED));
        for (var one : lost.subList(0, Math.min(SAMPLE, lost.size()))) {
            var left = LeastRole.of(one.work()).permissions().actions().stream()
                    .filter(action -> !action.equals(one.action()))
                    .toList();
            var gave = new Permissions(List.of(one.action()), List.of(), List.of(), List.of());
            assertThat(missed(tried(one.work(), left)))
                    .as("%s without %s (seed %d)", one.work(), one.action(), SEED)
                    .isNotEmpty()
                    .allMatch(gave::allows);
        }
    }

    /// What the team is refused for, by the names of the operations.
    private static List<String> missed(TryoutMatrix matrix) {
        return matrix.cells().stream()
                .flatMap(cell -> cell.outcome() instanceof Outcome.Denied(var failing, var _)
                        ? failing.stream()
                        : Stream.empty())
                .map(check -> check.need().operation())
                .toList();
    }

    /// What the team can do once its role in the cloud allows these actions, read from there.
    private static TryoutMatrix tried(Set<Workload> work, List<String> actions) {
        var permissions = LeastRole.of(work).permissions();
        var written = Json.object(
                "actions", Json.array(actions.stream().map(Json::of)),
                "notActions", Json.array(permissions.notActions().stream().map(Json::of)),
                "dataActions", Json.array(Stream.of()),
                "notDataActions", Json.array(Stream.of()));
        world.door()
                .cloud()
                .put(
                        definition,
                        "2022-04-01",
                        Json.object("properties", built.with("permissions", Json.array(Stream.of(written)))),
                        Progress.NONE);
        var team = world.choices().people().groups().getFirst().objectId();
        var who = new Participant("the team", Actor.PERSON, work, Who.of(new Principal.Known(team)), Optional.of(team));
        return Tryouts.of(world.look(), List.of(who));
    }
}
