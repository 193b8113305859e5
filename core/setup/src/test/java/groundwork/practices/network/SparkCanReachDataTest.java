package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.untold;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Asking;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.practices.fix.FixPlan;
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
    void aWayIsNoneBeforeTheNetworkIsProvisionedForSpark() {
        var managed = live(ChoicesFixture.with(
                ChoicesFixture.managed(), ChoicesFixture.withGroups().people()));
        var ready = "properties.managedNetwork.status.sparkReady";
        var alone = with(managed, managed.workspace(), ready, Json.of(false));
        var broken = judged(alone).isBroken();
        assertThat(broken.path()).isEqualTo(ready);
        judged(untold(alone)).isBroken();
        judged(with(managed, managed.workspace(), ready, Json.NULL)).isUnknown();

        var steps = FixPlan.of(
                        Catalogue.judge(with(alone, managed.workspace(), "properties.v1LegacyMode", Json.of(true))))
                .steps();
        assertThat(steps).hasSize(2);
        assertThat(steps).filteredOn(step -> Asking.of(step.body()).isPresent()).hasSize(1);
    }

    @Test
    void aWayThatFailedIsNone() {
        var managed = live(ChoicesFixture.with(
                ChoicesFixture.managed(), ChoicesFixture.withGroups().people()));
        var rules = "properties.managedNetwork.outboundRules.";
        var blob = with(managed, managed.workspace(), rules + "storage-blob.status", Json.of("Failed"));
        judged(with(blob, managed.workspace(), rules + "storage-file.status", Json.of("Failed")))
                .isBroken();
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
