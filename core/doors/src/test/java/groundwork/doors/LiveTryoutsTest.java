package groundwork.doors;

import static groundwork.doors.LiveWorld.result;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Operation;
import groundwork.tryout.live.Cause;
import groundwork.tryout.live.Doer;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Live try-outs as people who really sign in, in a cloud that really refuses them.
class LiveTryoutsTest {

    private static final String WORKSPACES = "Microsoft.MachineLearningServices/workspaces/";

    @TempDir
    static Path home;

    private static LiveWorld world;

    @BeforeAll
    static void build() {
        world = new LiveWorld(home);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    /// The role made for its work reads the workspace, and not what its own permissions are.
    @Test
    void aMemberOfTheTeamWorksAndIsToldWhatCannotBeTold() {
        var tried = world.triedBy(LiveWorld.SCIENTIST);
        assertThat(result(tried, "T1"))
                .isInstanceOfSatisfying(
                        ProbeResult.CannotTell.class,
                        result -> assertThat(result.why())
                                .contains("perform action 'Microsoft.Authorization/permissions/read'"));
        for (var worked : List.of("T2", "T3", "T4", "T5", "T6", "T7", "T8")) {
            assertThat(result(tried, worked)).as(worked).isInstanceOf(ProbeResult.Worked.class);
        }
    }

    /// T9: whoever may only look is really restricted, and told by what.
    @Test
    void whoMayOnlyReadIsToldTheFirstThingThatIsMissing() {
        var tried = world.triedBy(LiveWorld.READER);
        assertThat(((ProbeResult.Failed) result(tried, "T1")).cause())
                .isEqualTo(new Cause.MissingPermission(
                        new Doer.You(),
                        Operation.action(WORKSPACES + "computes/start/action"),
                        world.ids().workspace(),
                        "none of your roles allows it"));
        assertThat(result(tried, "T2")).isInstanceOf(ProbeResult.Worked.class);
        assertThat(missing(tried, "T3")).isEqualTo(WORKSPACES + "computes/start/action");
        assertThat(missing(tried, "T4"))
                .isEqualTo("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write");
        assertThat(missing(tried, "T5")).isEqualTo(WORKSPACES + "jobs/write");
        assertThat(missing(tried, "T6")).isEqualTo(WORKSPACES + "jobs/write");
        assertThat(missing(tried, "T7")).isEqualTo(WORKSPACES + "codes/versions/write");
    }

    private static String missing(List<Tried> tried, String id) {
        return result(tried, id) instanceof ProbeResult.Failed(Cause.MissingPermission missing)
                ? missing.operation().name()
                : result(tried, id).toString();
    }
}
