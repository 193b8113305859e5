package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.planned;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class OutboundReachTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new OutboundReach(), subject);
    }

    @Test
    void keepsANatGatewayAndAnOpenManagedNetwork() {
        judged(standard()).isKept();
        judged(live(ChoicesFixture.managed())).isKept();
    }

    @Test
    void keepsARouteToAnApplianceAndADefaultThatIsWrittenDown() {
        var bare = SubnetChange.of(standard(), "natGateway", Json.NULL);
        judged(SubnetChange.of(bare, "defaultOutboundAccess", Json.of(true))).isKept();
        judged(Routed.by(bare, "VirtualAppliance")).isKept();
    }

    @Test
    void findsNoWayOutAndAGatewayWithoutAddress() {
        var broken =
                judged(SubnetChange.of(standard(), "natGateway", Json.NULL)).isBroken();
        assertThat(broken.subject()).isEqualTo(ids(standard()).subnet());
        judged(with(standard(), ids(standard()).natGateway(), "properties.publicIpAddresses", Json.array()))
                .isBroken();
    }

    @Test
    void hasNoBearingWhereOnlyApprovedTrafficShallLeave() {
        var managed = live(ChoicesFixture.managed());
        var mode = "properties.managedNetwork.isolationMode";
        judged(with(managed, managed.workspace(), mode, Json.of("AllowOnlyApprovedOutbound")))
                .isNotApplicable();
    }

    @Test
    void cannotTellOfASubnetThatWasPickedUpOrIsHidden() {
        judged(planned(ChoicesFixture.pickedUpSubnet())).isUnknown();
        judged(unread(standard(), ids(standard()).network())).isUnknown();
    }
}
