package groundwork.practices.network;

import static groundwork.practices.Subjects.adding;
import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.ComputeView;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class SubnetFitsTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new SubnetFits(), subject);
    }

    private static Subject spoiled(String property, Json value) {
        return SubnetChange.of(standard(), property, value);
    }

    @Test
    void keepsASubnetWithRoom() {
        judged(standard()).isKept();
    }

    @Test
    void findsThatItIsTooSmall() {
        // four nodes and one endpoint, a fifth to spare: six addresses; a /29 has three
        var broken = judged(spoiled("addressPrefix", Json.of("10.42.0.0/29"))).isBroken();
        assertThat(broken.seen()).isEqualTo("3 usable addresses");
        assertThat(broken.expected()).startsWith("at least 6");
    }

    private static Subject taken(Subject subject, long addresses) {
        return adding(
                subject,
                SubnetView.takenIn(ids(subject).subnet()),
                Json.object("currentValue", addresses, "limit", 251));
    }

    @Test
    void findsThatOthersTookTheRoom() {
        judged(taken(standard(), 246)).isKept();
        var broken = judged(taken(standard(), 247)).isBroken();
        assertThat(broken.seen()).isEqualTo("251 usable addresses, 246 of them taken by others");
        assertThat(broken.expected()).startsWith("at least 6");
    }

    @Test
    void doesNotCountItsOwnTwice() {
        var cluster = ComputeView.managedIn(standard()).getFirst();
        var running = with(standard(), cluster.id(), "properties.properties.currentNodeCount", Json.of(4));
        judged(taken(running, 250)).isKept();
        judged(taken(standard(), 250)).isBroken();
    }

    @Test
    void cannotTellWhereTheAddressesMayNotBeCounted() {
        var network = ids(standard()).network();
        assertThat(judged(unread(standard(), SubnetView.allTaken(network))).isUnknown())
                .contains("Microsoft.Network/virtualNetworks/usages/read on " + network.name());
    }

    @Test
    void findsWhatKeepsComputeOut() {
        assertThat(judged(spoiled("addressPrefix", Json.of("172.17.4.0/24")))
                        .isBroken()
                        .expected())
                .contains("Docker");
        judged(spoiled("delegations", Json.array(Json.object("name", "x")))).isBroken();
        judged(spoiled("privateEndpointNetworkPolicies", Json.of("Enabled"))).isBroken();
        judged(spoiled("privateLinkServiceNetworkPolicies", Json.of("Enabled"))).isBroken();
        judged(with(standard(), ids(standard()).network(), "location", Json.of("North Europe")))
                .isBroken();
    }

    @Test
    void cannotTellWithoutTheNetwork() {
        judged(unread(standard(), ids(standard()).network())).isUnknown();
    }
}
