package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.untold;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class SparkCanReachDataTest {
    private static final String ACTION = "properties.networkAcls.defaultAction";
    private static final Subject GOOD = live(ChoicesFixture.withDataAccounts());

    private static Judged judged(Subject subject) {
        return Judged.by(new SparkCanReachData(), subject);
    }

    @Test
    void keepsStorageThatIsOpenByRoles() {
        judged(GOOD).isKept();
    }

    @Test
    void keepsAWayForSparkFromTheManagedNetwork() {
        var managed = live(ChoicesFixture.with(
                ChoicesFixture.managed(), ChoicesFixture.withGroups().people()));
        judged(managed).isKept();
        var rule = "properties.managedNetwork.outboundRules.storage-blob.destination.sparkEnabled";
        var file = "properties.managedNetwork.outboundRules.storage-file.destination.sparkEnabled";
        var without = with(managed, managed.workspace(), rule, Json.of(false));
        judged(with(without, managed.workspace(), file, Json.of(false))).isBroken();
    }

    @Test
    void findsAClosedAccountOfData() {
        var lake = ids(GOOD).dataAccounts().getFirst();
        var broken = judged(with(GOOD, lake, ACTION, Json.of("Deny"))).isBroken();
        assertThat(broken.subject()).isEqualTo(lake);
        assertThat(broken.cure()).isInstanceOf(Cure.ChangeAnswer.class);
    }

    @Test
    void hasNoBearingWithoutSpark() {
        judged(standard()).isNotApplicable();
    }

    @Test
    void cannotTellWhetherSparkIsUsed() {
        assertThat(judged(untold(standard())).isUnknown()).contains("whether Spark is used");
        judged(unread(GOOD, ids(GOOD).storage())).isUnknown();
    }
}
