package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.untold;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.choices.Choices;
import groundwork.choices.Choices.Access;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.terms.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicAccessChosenTest {

    private static final String LIST = "properties.networkAcls.ipRules";

    private static Judged judged(Subject subject) {
        return Judged.by(new PublicAccessChosen(), subject);
    }

    private static Subject spoiled(String path, Json value) {
        return with(standard(), standard().workspace(), path, value);
    }

    @Test
    void keepsChosenAddresses() {
        judged(standard()).isKept();
    }

    @Test
    void findsAnEmptyListAndOneThatLetsEverybodyIn() {
        assertThat(judged(spoiled(LIST, Json.array())).isBroken().path()).isEqualTo(LIST);
        var everyone = Json.array(Json.object("value", "0.0.0.0/0"));
        assertThat(judged(spoiled(LIST, everyone)).isBroken().seen()).contains("0.0.0.0/0");
        judged(spoiled("properties.networkAcls.defaultAction", Json.of("Allow")))
                .isBroken();
    }

    @Test
    void findsPublicAccessSwitchedOff() {
        var broken = judged(spoiled("properties.publicNetworkAccess", Json.of("Disabled")))
                .isBroken();
        assertThat(broken.cure()).isInstanceOf(Cure.Patch.class);
    }

    @Test
    void findsEveryNetworkLetInWithoutAReason() {
        var reach = ChoicesFixture.all().reach();
        var unexplained = new Choices.Reach(
                Access.ALL, List.of(), Optional.empty(), reach.storage(), reach.registry(), reach.notebooksFrom());
        var choices = ChoicesFixture.with(ChoicesFixture.all(), unexplained);
        assertThat(judged(Subjects.planned(choices)).isBroken().cure())
                .isEqualTo(new Cure.ChangeAnswer("Let in chosen addresses only.", "access", "selected"));
        judged(Subjects.planned(ChoicesFixture.all())).isKept();
    }

    @Test
    void findsAClosedDoorWithoutAnEndpoint() {
        var closed = live(ChoicesFixture.privateOnly());
        judged(closed).isKept();
        judged(without(closed, ids(closed).endpoint("mlw"))).isBroken();
    }

    @Test
    void cannotTellFromAnAnswerThatHidesTheList() {
        var hidden = spoiled("properties.networkAcls", Json.NULL);
        assertThat(judged(hidden).isUnknown()).contains("2026-05-15-preview");
        judged(untold(hidden)).isUnknown();
    }
}
