package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile.Example;
import groundwork.journey.Fixing;
import groundwork.journey.Journey;
import groundwork.preview.Planner.Replacing;
import groundwork.preview.Sign;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.tryout.live.Cause;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace in a network that Azure manages, whose storage is closed to the public: what runs there comes to
/// its data through the endpoints of that network alone.
class ManagedFaultsTest {

    @TempDir
    static Path home;

    private static LiveWorld world;

    @BeforeAll
    static void build() {
        world = new LiveWorld(home, Example.MANAGED);
    }

    @AfterEach
    void heal() {
        world.heal();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void everythingWorksAsItWasBuilt() {
        assertThat(failing()).isEmpty();
    }

    /// The first cluster brings the network up, and Spark does not come in by that.
    @Test
    void aNetworkThatWasNotProvisionedForSparkKeepsSparkAlone() {
        network(Json.object("status", Json.object("sparkReady", false)));
        assertThat(failing()).isEqualTo(Map.of("T7", "network to storage", "T8", "network to storage"));
    }

    @Test
    void aCheckSaysThatSparkIsKeptOutAndAFixLetsItIn() {
        network(Json.object("status", Json.object("sparkReady", false)));
        var journey = new Journey(home);
        var cloud = world.door().cloud();
        var fixing = new Fixing(
                cloud,
                world.choices(),
                finding -> finding.practice().about().id().equals("NET-13"),
                Replacing.WHAT_LOSES_NOTHING);
        var proposal = fixing.propose(journey.look(world.ids().workspace(), cloud));
        assertThat(proposal.plan().changes())
                .filteredOn(change -> change.sign() == Sign.UPDATE)
                .singleElement()
                .satisfies(change -> assertThat(change.differences().getFirst().path())
                        .isEqualTo("properties.managedNetwork.status.sparkReady"));
        assertThat(fixing.apply(proposal, journey, 4, event -> {}, new StopToken())
                        .after()
                        .isEmpty())
                .isTrue();
        assertThat(failing()).isEmpty();
    }

    @Test
    void endpointsThatDidNotComeUpKeepEverythingFromStorage() {
        var failed = Json.object("status", "Failed");
        network(Json.object("outboundRules", Json.object("storage-blob", failed, "storage-file", failed)));
        assertThat(failing())
                .isEqualTo(Map.of(
                        "T5", "network to storage",
                        "T6", "network to storage",
                        "T7", "network to storage",
                        "T8", "network to storage"));
    }

    @Test
    void anEndpointThatDidNotComeUpKeepsJobsFromTheVault() {
        network(Json.object("outboundRules", Json.object("vault", Json.object("status", "Failed"))));
        assertThat(failing()).isEqualTo(Map.of("T6", "network to vault"));
    }

    private static void network(Json patch) {
        world.changed(world.ids().workspace(), Json.object("properties", Json.object("managedNetwork", patch)));
    }

    private static Map<String, String> failing() {
        return failing(world.triedBy(LiveWorld.SCIENTIST));
    }

    /// What did not work, and why; the team's own role does not let it ask for its permissions (T1).
    private static Map<String, String> failing(List<Tried> tried) {
        var failing = new TreeMap<String, String>();
        for (var one : tried) {
            var id = one.probe().id();
            if (!id.equals("T1") && !(one.result() instanceof ProbeResult.Worked)) {
                failing.put(id, words(one.result()));
            }
        }
        return failing;
    }

    private static String words(ProbeResult result) {
        if (!(result instanceof ProbeResult.Failed(Cause.NetworkInBetween(var on, var said)))) {
            return result.toString();
        }
        var ids = world.ids();
        return Map.of(ids.storage(), "network to storage", ids.vault(), "network to vault")
                .getOrDefault(on, on + ": " + said);
    }
}
