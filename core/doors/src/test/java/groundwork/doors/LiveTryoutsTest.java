package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Operation;
import groundwork.azure.AzureCloud;
import groundwork.azure.Discovery;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.blueprint.Ids;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.practices.Subject;
import groundwork.run.StopToken;
import groundwork.tryout.AccessReader;
import groundwork.tryout.live.Cause;
import groundwork.tryout.live.LiveTryouts;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import groundwork.tryout.live.Round;
import groundwork.tryout.live.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Live try-outs as people who really sign in, in a cloud that really refuses them.
class LiveTryoutsTest {

    /// Applications of the practice directory: a member of the Data Science Team, and somebody who may look.
    private static final String SCIENTIST = "00000000-0000-0000-0000-0000000000e3";

    private static final String READER = "00000000-0000-0000-0000-0000000000e2";
    private static final String WORKSPACES = "Microsoft.MachineLearningServices/workspaces/";

    private static final PracticeServer SERVER = PracticeServer.inMemory();
    private static final Door DOOR = SERVER.door();
    private static final Choices CHOICES =
            Questionnaire.standard().choices(DOOR.settled(AnswersFile.example(Example.SEED)));
    private static final Ids IDS = new Ids(CHOICES);

    @TempDir
    static Path home;

    @BeforeAll
    static void build() {
        var journey = new Journey(home);
        var plan = journey.preview(CHOICES, DOOR.cloud());
        assertThat(journey.apply(plan, DOOR.cloud(), 8, event -> {}, new StopToken())
                        .after()
                        .isEmpty())
                .isTrue();
    }

    @AfterAll
    static void close() {
        DOOR.close();
    }

    private static List<Tried> triedBy(String clientId) {
        var entrance = SERVER.entrance();
        var http = Transport.open(Optional.of(entrance.ca()));
        var endpoints = Discovery.at(entrance.endpoint(), http);
        var credential = SignIn.application(endpoints, entrance.tenant(), clientId, entrance.secret(), http);
        var cloud = new AzureCloud(endpoints, credential, http);
        var seen = Subject.of(IDS.workspace(), AccessReader.read(DOOR.cloud(), IDS.workspace()), Optional.of(CHOICES));
        return new LiveTryouts(cloud, new Indoors(cloud.data()), new Hurry())
                .run(seen, new Round(clientId.substring(clientId.length() - 2), new StopToken()), event -> {});
    }

    /// A clock that makes a pause of any length short.
    private static final class Hurry implements Waiting {
        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            now = now.plus(time);
            Thread.sleep(1);
        }
    }

    private static ProbeResult result(List<Tried> tried, String id) {
        return tried.stream()
                .filter(one -> one.probe().id().equals(id))
                .findFirst()
                .orElseThrow()
                .result();
    }

    /// The role made for its work reads the workspace, and not what its own permissions are.
    @Test
    void aMemberOfTheTeamWorksAndIsToldWhatCannotBeTold() {
        var tried = triedBy(SCIENTIST);
        assertThat(result(tried, "T1"))
                .isInstanceOfSatisfying(
                        ProbeResult.CannotTell.class,
                        result -> assertThat(result.why())
                                .contains("perform action 'Microsoft.Authorization/permissions/read'"));
        for (var worked : List.of("T2", "T4", "T5", "T6", "T7", "T8")) {
            assertThat(result(tried, worked)).as(worked).isInstanceOf(ProbeResult.Worked.class);
        }
    }

    @Test
    void whoMayOnlyReadIsToldTheFirstThingThatIsMissing() {
        var tried = triedBy(READER);
        assertThat(((ProbeResult.Failed) result(tried, "T1")).cause())
                .isEqualTo(new Cause.MissingPermission(
                        "you",
                        Operation.action(WORKSPACES + "computes/start/action"),
                        IDS.workspace(),
                        "none of your roles allows it"));
        assertThat(result(tried, "T2")).isInstanceOf(ProbeResult.Worked.class);
        assertThat(missing(tried, "T4"))
                .isEqualTo("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write");
        assertThat(missing(tried, "T5")).isEqualTo(WORKSPACES + "jobs/write");
        assertThat(missing(tried, "T6")).isEqualTo(WORKSPACES + "jobs/write");
    }

    private static String missing(List<Tried> tried, String id) {
        return result(tried, id) instanceof ProbeResult.Failed(Cause.MissingPermission missing)
                ? missing.operation().name()
                : result(tried, id).toString();
    }
}
