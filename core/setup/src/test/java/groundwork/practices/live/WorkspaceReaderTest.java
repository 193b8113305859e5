package groundwork.practices.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.blueprint.ChoicesFixture;
import groundwork.choices.Choices;
import groundwork.cloud.CloudFailure;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.practices.Verdict;
import groundwork.practices.network.AllowListTookEffect;
import groundwork.practices.network.NoNodePublicIp;
import groundwork.practices.operations.NoLockOnCompute;
import groundwork.practices.operations.ProvidersRegistered;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceReaderTest {

    private static final Subject STANDARD = Subjects.standard();
    private static final ResourceId WORKSPACE = STANDARD.workspace();

    private static Subject read(ReadingCloud cloud, Optional<Choices> choices) {
        return Subject.of(WORKSPACE, WorkspaceReader.read(WORKSPACE, cloud), choices);
    }

    /// Whatever the practices look at is found from the workspace's id alone.
    @ParameterizedTest
    @ValueSource(strings = {"standard", "all", "private", "managed", "groups", "data accounts", "no cluster"})
    void aWorkspaceReadFromItsIdIsJudgedAsOneThatIsKnown(String variant) {
        var choices = Objects.requireNonNull(ChoicesFixture.variants().get(variant));
        var live = Subjects.live(choices);
        var found = read(new ReadingCloud(live.world()), Optional.of(choices));
        assertThat(verdicts(found)).isEqualTo(verdicts(live));
    }

    private static List<String> verdicts(Subject subject) {
        return Catalogue.judge(subject).stream()
                .filter(finding -> !List.of("OPS-02", "OPS-08")
                        .contains(finding.practice().about().id()))
                .map(WorkspaceReaderTest::words)
                .sorted()
                .toList();
    }

    private static String words(Finding finding) {
        return finding.practice().about().id() + " "
                + finding.verdict().getClass().getSimpleName();
    }

    @Test
    void nothingIsBrokenInAWorkspaceNobodySaidAnythingAbout() {
        var found = read(new ReadingCloud(STANDARD.world()), Optional.empty());
        assertThat(Catalogue.judge(found)).noneMatch(finding -> finding.verdict() instanceof Verdict.Broken);
    }

    @Test
    void theAllowListIsReadInAVersionThatShowsIt() {
        Judged.by(new AllowListTookEffect(), read(new ReadingCloud(STANDARD.world()), Optional.empty()))
                .isKept();
        var none = Subjects.with(STANDARD, WORKSPACE, "properties.networkAcls", Json.NULL);
        Judged.by(new AllowListTookEffect(), read(new ReadingCloud(none.world()), STANDARD.choices()))
                .isBroken();
    }

    @Test
    void whatMayNotBeListedIsUnknownAndNamesTheRight() {
        var cloud = new ReadingCloud(STANDARD.world());
        cloud.refuse(WORKSPACE + "/computes");
        var missing =
                Judged.by(new NoNodePublicIp(), read(cloud, Optional.empty())).isUnknown();
        assertThat(missing).contains("workspaces/computes/read on " + WORKSPACE.name(), "AuthorizationFailed");
    }

    @Test
    void locksAreKnownOrNamed() {
        var cloud = new ReadingCloud(STANDARD.world());
        Judged.by(new NoLockOnCompute(), read(cloud, Optional.empty())).isKept();
        cloud.refuse("/subscriptions/" + ChoicesFixture.SUBSCRIPTION + "/providers/Microsoft.Authorization/locks");
        assertThat(Judged.by(new NoLockOnCompute(), read(cloud, Optional.empty()))
                        .isUnknown())
                .contains("Microsoft.Authorization/locks/read");
    }

    @Test
    void providersAreKnownOrNamed() {
        Judged.by(new ProvidersRegistered(), read(new ReadingCloud(STANDARD.world()), Optional.empty()))
                .isKept();
        var provider = ResourceId.subscription(ChoicesFixture.SUBSCRIPTION).child("providers", "Microsoft.Notebooks");
        var without = Subjects.adding(STANDARD, provider, Json.object("registrationState", "Unregistered"));
        Judged.by(new ProvidersRegistered(), read(new ReadingCloud(without.world()), Optional.empty()))
                .isBroken();
        var cloud = new ReadingCloud(STANDARD.world());
        cloud.refuse(provider.value());
        assertThat(Judged.by(new ProvidersRegistered(), read(cloud, Optional.empty()))
                        .isUnknown())
                .contains("Microsoft.Resources/subscriptions/providers/read");
    }

    @Test
    void aWorkspaceThatIsNotThereIsSaidToBeAbsent() {
        var elsewhere = new ResourceId(WORKSPACE.value() + "-x");
        var reading = WorkspaceReader.read(elsewhere, new ReadingCloud(STANDARD.world()));
        assertThat(reading.unread()).containsEntry(elsewhere, "it is not there");
    }

    @Test
    void aCloudThatDoesNotAnswerIsNoReading() {
        var down = new ReadingCloud(STANDARD.world()) {
            @Override
            public List<Json> list(String path, String apiVersion) {
                throw new CloudFailure.Unavailable("ServerBusy", "Try later.", "", null);
            }
        };
        assertThatThrownBy(() -> WorkspaceReader.read(WORKSPACE, down)).isInstanceOf(CloudFailure.Unavailable.class);
    }
}
