package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.planned;
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
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class DependentsTrustTheSubnetTest {
    private static final String ACTION = "properties.networkAcls.defaultAction";
    private static final String RULES = "properties.networkAcls.virtualNetworkRules";
    private static final ResourceId STORAGE = ids(standard()).storage();
    private static final ResourceId VAULT = ids(standard()).vault();
    private static final ResourceId REGISTRY = ids(standard()).registry();

    private static Judged judged(Subject subject) {
        return Judged.by(new DependentsTrustTheSubnet(), subject);
    }

    @Test
    void keepsWhatIsClosedButForTheSubnet() {
        judged(standard()).isKept();
        judged(untold(standard())).isKept();
    }

    @Test
    void findsADoorLeftOpen() {
        assertThat(judged(with(standard(), STORAGE, ACTION, Json.of("Allow")))
                        .isBroken()
                        .subject())
                .isEqualTo(STORAGE);
        assertThat(judged(with(standard(), VAULT, ACTION, Json.of("Allow")))
                        .isBroken()
                        .subject())
                .isEqualTo(VAULT);
        var registry = with(standard(), REGISTRY, "properties.networkRuleSet.defaultAction", Json.of("Allow"));
        assertThat(judged(registry).isBroken().subject()).isEqualTo(REGISTRY);
    }

    @Test
    void findsASubnetThatWasForgottenAndLetsItIn() {
        var broken = judged(with(standard(), STORAGE, RULES, Json.array())).isBroken();
        assertThat(broken.cure())
                .isInstanceOfSatisfying(
                        Cure.Patch.class,
                        patch -> assertThat(patch.value())
                                .isEqualTo(Json.array(
                                        Json.object("id", ids(standard()).subnet(), "action", "Allow"))));
        judged(with(standard(), REGISTRY, "properties.networkRuleSet.ipRules", Json.array()))
                .isBroken();
    }

    @Test
    void findsAzureItselfKeptOut() {
        judged(with(standard(), VAULT, "properties.networkAcls.bypass", Json.of("None")))
                .isBroken();
        judged(with(standard(), REGISTRY, "properties.networkRuleBypassOptions", Json.of("None")))
                .isBroken();
    }

    @Test
    void keepsStorageThatOpensToRolesAloneAndFindsItsKeys() {
        var open = live(ChoicesFixture.withGroups());
        judged(open).isKept();
        var keys = judged(with(open, ids(open).storage(), "properties.allowSharedKeyAccess", Json.of(true)));
        assertThat(keys.isBroken().path()).isEqualTo("properties.allowSharedKeyAccess");
    }

    @Test
    void findsAManagedNetworkWithoutAWayToTheVault() {
        var managed = live(ChoicesFixture.managed());
        var rules = "properties.managedNetwork.outboundRules.vault";
        assertThat(judged(with(managed, managed.workspace(), rules, Json.NULL))
                        .isBroken()
                        .subject())
                .isEqualTo(ids(managed).vault());
    }

    @Test
    void cannotTellOfWhatItMayNotSee() {
        judged(unread(standard(), STORAGE)).isUnknown();
        judged(unread(standard(), ids(standard()).natGateway())).isUnknown();
        judged(planned(ChoicesFixture.pickedUp())).isUnknown();
    }
}
