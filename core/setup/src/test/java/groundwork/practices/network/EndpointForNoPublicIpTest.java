package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class EndpointForNoPublicIpTest {

    private static final ResourceId ENDPOINT = ids(standard()).endpoint("mlw");
    private static final ResourceId ZONE =
            ids(standard()).group().resource("Microsoft.Network/privateDnsZones", "privatelink.notebooks.azure.net");

    private static Judged judged(Subject subject) {
        return Judged.by(new EndpointForNoPublicIp(), subject);
    }

    @Test
    void keepsAnApprovedEndpointWithBothZones() {
        judged(standard()).isKept();
    }

    @Test
    void findsThatThereIsNoEndpoint() {
        assertThat(judged(without(standard(), ENDPOINT)).isBroken().subject())
                .isEqualTo(standard().workspace());
    }

    @Test
    void findsAConnectionThatIsNotApproved() {
        var path = "properties.privateLinkServiceConnections";
        var waiting = standard()
                .world()
                .find(ENDPOINT)
                .orElseThrow()
                .items(path)
                .getFirst()
                .with("properties.privateLinkServiceConnectionState.status", Json.of("Pending"));
        assertThat(judged(with(standard(), ENDPOINT, path, Json.array(waiting)))
                        .isBroken()
                        .seen())
                .contains("Pending");
    }

    @Test
    void findsNamesThatNobodyFinds() {
        judged(without(standard(), ENDPOINT.child("privateDnsZoneGroups", "default")))
                .isBroken();
        var link = ZONE.child("virtualNetworkLinks", ids(standard()).network().name());
        assertThat(judged(without(standard(), link)).isBroken().subject()).isEqualTo(ZONE);
    }

    @Test
    void hasNoBearingOnAManagedNetwork() {
        judged(live(ChoicesFixture.managed())).isNotApplicable();
    }

    @Test
    void cannotTellOfAnEndpointItMayNotSee() {
        judged(unread(standard(), ENDPOINT)).isUnknown();
        judged(unread(
                        standard(),
                        ZONE.child(
                                "virtualNetworkLinks", ids(standard()).network().name())))
                .isUnknown();
    }
}
