package groundwork.practices.network;

import static groundwork.practices.Subjects.adding;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.untold;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class AllowListTookEffectTest {
    private static final String LIST = "properties.networkAcls.ipRules";

    private static Judged judged(Subject subject) {
        return Judged.by(new AllowListTookEffect(), subject);
    }

    private static Subject listing(String... ranges) {
        var rules = Json.array(java.util.Arrays.stream(ranges).map(range -> Json.object("value", range)));
        return with(standard(), standard().workspace(), LIST, rules);
    }

    @Test
    void keepsTheListThatWasChosen() {
        judged(standard()).isKept();
        judged(untold(standard())).isKept();
    }

    @Test
    void findsAnEntryThatWasLostAndWritesTheListAgain() {
        var broken = judged(listing("203.0.113.0/24")).isBroken();
        assertThat(broken.seen()).contains("without 198.51.100.6/31");
        assertThat(broken.cure())
                .isInstanceOfSatisfying(
                        Cure.Patch.class,
                        patch -> assertThat(patch.value().toString()).contains("203.0.113.0/24"));
    }

    @Test
    void findsAPrivateAddressAndAListThatIsTooLong() {
        assertThat(judged(untold(listing("203.0.113.0/24", "10.0.0.0/8")))
                        .isBroken()
                        .seen())
                .isEqualTo("10.0.0.0/8");
        var many = new String[201];
        for (int i = 0; i < many.length; i++) {
            many[i] = "203.0.113." + i;
        }
        assertThat(judged(untold(listing(many))).isBroken().expected()).contains("200");
    }

    @Test
    void findsThatTheListIsNotThereWhenAskedInAVersionThatKnowsIt() {
        var dropped = with(standard(), standard().workspace(), "properties.networkAcls", Json.NULL);
        assertThat(judged(dropped).isUnknown()).contains("preview");
        var asked = groundwork.practices.AllowList.asked(dropped.workspaceBody());
        judged(adding(dropped, dropped.workspace(), asked)).isBroken();
    }

    @Test
    void hasNoBearingOnOtherWaysIn() {
        judged(live(ChoicesFixture.all())).isNotApplicable();
        judged(live(ChoicesFixture.privateOnly())).isNotApplicable();
    }
}
