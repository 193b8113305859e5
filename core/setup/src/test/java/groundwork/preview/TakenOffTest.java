package groundwork.preview;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Reading;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakenOffTest {

    private static final String STAGE = "tags.stage";

    @Test
    void aTagThatARunTakesOffIsNotJudgedAsIfItStayed() {
        var blueprint = BlueprintMaker.from(ChoicesFixture.standard());
        var account = blueprint
                .ofType("Microsoft.Storage/storageAccounts")
                .findFirst()
                .orElseThrow();
        var there = account.body().with(STAGE, Json.of("blue")).with("tags.theirs", Json.of("3"));
        var subject = Subject.of(blueprint, new Reading(Map.of(account.id(), there), Map.of()));
        var gone = new Difference(STAGE, Json.of("blue"), Json.NULL, false, Cause.ANSWERS);
        var changed = new Difference("properties.gone", Json.of(1), Json.NULL, false, Cause.ANSWERS);
        var change = new Change(account, Sign.UPDATE, List.of(gone, changed), Cause.ANSWERS, "");
        var after = TakenOff.from(subject, new Plan(blueprint, List.of(change), List.of(), List.of()));
        assertThat(after.world().find(account.id()).orElseThrow()).isEqualTo(without(there));
        assertThat(after.workspaceBody()).isEqualTo(subject.workspaceBody());
    }

    private static Json without(Json there) {
        var tags = new java.util.LinkedHashMap<>(there.members("tags"));
        tags.remove("stage");
        return there.with("tags", new Json.Obj(tags));
    }
}
