package groundwork.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Need.Actor;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.choices.Choices.Workload;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.live.AccessReader;
import groundwork.practices.live.Memberships;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessReaderTest {

    private static final Ids IDS = new Ids(ChoicesFixture.withDataAccounts());

    private static final BuiltCloud OPEN = BuiltCloud.open(IDS.choices());

    private static Subject live(Cloud cloud) {
        return Subject.of(IDS.workspace(), AccessReader.read(cloud, IDS.workspace()), Optional.of(IDS.choices()));
    }

    @Test
    void everythingThatDecidesIsSeen() {
        var subject = live(OPEN);
        var matrix = Tryouts.of(subject);
        assertThat(subject.world().unread()).isEmpty();
        assertThat(matrix.participants()).hasSize(4);
        assertThat(matrix.cells()).extracting(Cell::outcome).noneMatch(Outcome.Denied.class::isInstance);
        assertThat(matrix.allWorks()).isTrue();
    }

    @Test
    void whatAzureRefusesToShowIsToldWithTheRightItTakes() {
        var cloud = BuiltCloud.refusing(
                IDS.choices(),
                path -> path.contains("/roleDefinitions/") || path.contains("/denyAssignments")
                        ? Optional.of(new CloudFailure.Forbidden("AuthorizationFailed", "no", ""))
                        : Optional.empty());
        var matrix = Tryouts.of(live(cloud));
        var people = matrix.participants().getFirst();
        var identity = matrix.participants().get(2);
        assertThat(((Outcome.Unknown) matrix.at(people, Workload.JOBS)).missing())
                .anyMatch(missing -> missing.contains("Microsoft.Authorization/roleDefinitions/read"));
        assertThat(((Outcome.Unknown) matrix.at(identity, Workload.JOBS)).missing())
                .allMatch(missing -> missing.contains("Microsoft.Authorization/denyAssignments/read"));
    }

    @Test
    void somebodyElseIsTriedThroughTheGroupsAzureKnows() {
        var world = AccessReader.read(OPEN, IDS.workspace());
        var ada = Memberships.of(OPEN, world, IDS.workspace(), "ada");
        assertThat(ada).isEqualTo(Who.of(new Principal.Known("ada"), new Principal.Known(ChoicesFixture.GROUP)));
        var person = new Participant("Ada", Actor.PERSON, Set.of(), ada);
        var matrix = Tryouts.of(live(OPEN), List.of(person));
        assertThat(matrix.allWorks()).isTrue();
    }

    @Test
    void membershipsThatCannotBeAskedForAreADoubt() {
        var closed = BuiltCloud.refusing(
                IDS.choices(),
                path -> path.contains("assignedTo")
                        ? Optional.of(new CloudFailure.Forbidden("AuthorizationFailed", "no", ""))
                        : Optional.empty());
        var world = AccessReader.read(closed, IDS.workspace());
        assertThat(Memberships.of(closed, world, IDS.workspace(), "ada").doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("which groups ada is in"));
    }

    /// Nobody showed who may do what there, so an empty list must not be taken for the answer.
    @Test
    void assignmentsOfWhatIsNotThereAreUnreadAndOtherCollectionsAreEmpty() {
        var gone = BuiltCloud.refusing(
                IDS.choices(),
                path -> path.contains("/roleAssignments") || path.endsWith("/computes")
                        ? Optional.of(new CloudFailure.Missing("ResourceNotFound", "gone", ""))
                        : Optional.empty());
        var unread = AccessReader.read(gone, IDS.workspace()).unread();
        assertThat(unread).containsEntry(IDS.workspace().resource(RoleAssignment.TYPE, "*"), "ResourceNotFound: gone");
        assertThat(unread.keySet()).allMatch(id -> id.is(RoleAssignment.TYPE));
    }

    @Test
    void aWorkspaceThatIsNotThereIsNotUnread() {
        var world =
                AccessReader.read(OPEN, IDS.workspace().parent().orElseThrow().resource(Subject.WORKSPACE, "other"));
        assertThat(world).isEqualTo(Reading.EMPTY);
    }
}
