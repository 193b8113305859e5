package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class NoNodePublicIpTest {

    private static final ResourceId CLUSTER = ids(standard()).cluster("cpu-cluster");
    private static final String NODES = "properties.properties.enableNodePublicIp";

    private static Judged judged(Subject subject) {
        return Judged.by(new NoNodePublicIp(), subject);
    }

    @Test
    void keepsNodesWithoutAddress() {
        judged(standard()).isKept();
    }

    @Test
    void findsANodeWithAnAddressAndSaysItTakesANewCluster() {
        var broken = judged(with(standard(), CLUSTER, NODES, Json.of(true))).isBroken();
        assertThat(broken.subject()).isEqualTo(CLUSTER);
        assertThat(broken.cure()).isInstanceOf(Cure.Replace.class);
        assertThat(judged(with(standard(), CLUSTER, NODES, Json.NULL))
                        .isBroken()
                        .seen())
                .contains("means true");
    }

    @Test
    void findsServerlessComputeWithAnAddress() {
        var path = "properties.serverlessComputeSettings.serverlessComputeNoPublicIP";
        var broken = judged(with(standard(), standard().workspace(), path, Json.of(false)))
                .isBroken();
        assertThat(broken.cure()).isInstanceOf(Cure.Patch.class);
    }

    @Test
    void cannotTellOfComputeItMayNotSee() {
        assertThat(judged(unread(standard(), CLUSTER)).isUnknown()).contains("workspaces/computes/read");
    }
}
