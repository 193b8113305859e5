package groundwork.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource;
import groundwork.choices.Choices;
import groundwork.cloud.CloudFailure;
import groundwork.practices.RoleAssignment;
import groundwork.run.Proof.Answer;
import groundwork.terms.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrantProofTest {

    private static final Choices CHOICES = ChoicesFixture.withGroups();
    private static final Ids IDS = new Ids(CHOICES);
    private static final Resource GRANT = BlueprintMaker.from(CHOICES)
            .ofType(RoleAssignment.TYPE)
            .filter(grant -> grant.body().text("properties.principalId").isPresent())
            .findFirst()
            .orElseThrow();

    private final GrantProof proof = new GrantProof();

    @Test
    void aGrantThatIsCountedHolds() {
        assertThat(proof.ask(GRANT, GRANT.body(), BuiltCloud.open(CHOICES))).isEqualTo(Answer.HOLDS);
    }

    @Test
    void aGrantThatIsNotCountedYetIsWaitedFor() {
        var another = GRANT.body()
                .with(
                        "properties.roleDefinitionId",
                        Json.of(Role.READER.definition(CHOICES.place().subscription()) + "0"));
        assertThat(proof.ask(GRANT, another, BuiltCloud.open(CHOICES))).isEqualTo(Answer.NOT_YET);
    }

    @Test
    void whereNobodyMayLookTheRunGoesOn() {
        var closed = BuiltCloud.refusing(
                CHOICES,
                path -> path.contains("assignedTo")
                        ? Optional.of(new CloudFailure.Forbidden("AuthorizationFailed", "no", ""))
                        : Optional.empty());
        assertThat(proof.ask(GRANT, GRANT.body(), closed)).isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void nothingElseIsAskedAbout() {
        var refusing = BuiltCloud.refusing(CHOICES, path -> {
            throw new AssertionError(path);
        });
        var storage = BlueprintMaker.from(CHOICES).resources().stream()
                .filter(resource -> resource.id().equals(IDS.storage()))
                .findFirst()
                .orElseThrow();
        assertThat(proof.ask(storage, storage.body(), refusing)).isEqualTo(Answer.HOLDS);
    }
}
