package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Need.Actor;
import groundwork.access.Role;
import groundwork.access.Who;
import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Ids;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Choices.Workload;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.journey.Journey;
import groundwork.practices.Subject;
import groundwork.practices.live.AccessReader;
import groundwork.practices.live.Memberships;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.Outcome;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.Tryouts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Try-outs of a workspace that was really built, read over the real SDK.
class TryoutsTest {

    /// In the Data Analysts, who are in the Data Science Team.
    private static final String DAI = "00000000-0000-0000-0000-0000000000b4";

    private static final String STRANGER = "00000000-0000-0000-0000-0000000000b2";

    private static final Door DOOR = PracticeServer.inMemory().door();
    private static final Choices CHOICES =
            Questionnaire.standard().choices(DOOR.settled(AnswersFile.example(Example.SEED)));
    private static final Ids IDS = new Ids(CHOICES);

    @TempDir
    static Path home;

    @BeforeAll
    static void build() {
        var journey = new Journey(home);
        var plan = journey.preview(CHOICES, DOOR.cloud());
        var applied = journey.apply(plan, DOOR.cloud(), 8, event -> {}, new StopToken());
        assertThat(applied.after().isEmpty()).isTrue();
    }

    @AfterAll
    static void close() {
        DOOR.close();
    }

    private static Subject live() {
        return Subject.of(IDS.workspace(), AccessReader.read(DOOR.cloud(), IDS.workspace()), Optional.of(CHOICES));
    }

    private static TryoutMatrix as(String objectId) {
        var subject = live();
        var who = Memberships.of(DOOR.cloud(), subject.world(), IDS.workspace(), objectId);
        return Tryouts.of(subject, List.of(new Participant("somebody", Actor.PERSON, Set.of(), who)));
    }

    @Test
    void whatWasBuiltLetsEverybodyWork() {
        var subject = live();
        assertThat(subject.world().unread()).isEmpty();
        var matrix = Tryouts.of(subject);
        assertThat(matrix.participants()).extracting(Participant::actor).contains(Actor.PERSON, Actor.COMPUTE_IDENTITY);
        assertThat(matrix.allWorks()).as(matrix.cells().toString()).isTrue();
    }

    @Test
    void groupsWithinGroupsCount() {
        assertThat(as(DAI).allWorks()).isTrue();
        assertThat(as(STRANGER).cells()).allMatch(cell -> cell.outcome() instanceof Outcome.Denied);
    }

    @Test
    void aRoleTakenAwayIsMissedWhereItWas() {
        var group = CHOICES.people().groups().getFirst();
        var taken = DOOR
                .cloud()
                .list(
                        IDS.storage().value() + "/providers/Microsoft.Authorization/roleAssignments?$filter=atScope()",
                        "2022-04-01")
                .stream()
                .filter(assignment -> assignment.text("properties.principalId").equals(Optional.of(group.objectId()))
                        && assignment
                                .text("properties.roleDefinitionId")
                                .orElse("")
                                .endsWith(Role.BLOB_DATA_CONTRIBUTOR.id()))
                .findFirst()
                .orElseThrow();
        var id = new ResourceId(taken.text("id").orElseThrow());
        DOOR.cloud().delete(id, ApiVersions.of(id), "", Cloud.Progress.NONE);
        try {
            var matrix = Tryouts.of(live());
            var people = matrix.participants().getFirst();
            var denied = (Outcome.Denied) matrix.at(people, Workload.JOBS);
            assertThat(denied.first().on()).isEqualTo(IDS.storage());
            assertThat(denied.first().need().operation()).endsWith("/blobs/read");
            assertThat(denied.mends())
                    .singleElement()
                    .satisfies(mend -> assertThat(mend.builtIn())
                            .hasValueSatisfying(
                                    offer -> assertThat(offer.role()).isEqualTo(Role.BLOB_DATA_CONTRIBUTOR)));
        } finally {
            DOOR.cloud().put(id, ApiVersions.of(id), written(taken), Cloud.Progress.NONE);
        }
        assertThat(Tryouts.of(live()).allWorks()).isTrue();
    }

    private static Json written(Json taken) {
        return Json.object(
                "properties",
                Json.object(
                        "roleDefinitionId", taken.at("properties.roleDefinitionId"),
                        "principalId", taken.at("properties.principalId"),
                        "principalType", taken.at("properties.principalType")));
    }

    @Test
    void nobodyElseIsInTheGroupsOfDai() {
        var world = live().world();
        Who dai = Memberships.of(DOOR.cloud(), world, IDS.workspace(), DAI);
        assertThat(dai.doubt()).isEmpty();
        assertThat(dai.principals()).hasSize(2);
    }
}
