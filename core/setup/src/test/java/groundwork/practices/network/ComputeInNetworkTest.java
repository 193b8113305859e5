package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class ComputeInNetworkTest {

    private static final ResourceId CLUSTER = ids(standard()).cluster("cpu-cluster");

    private static Judged judged(Subject subject) {
        return Judged.by(new ComputeInNetwork(), subject);
    }

    @Test
    void keepsComputeInASubnetOrAManagedNetwork() {
        judged(standard()).isKept();
        judged(live(ChoicesFixture.managed())).isKept();
    }

    @Test
    void findsComputeOutsideAnyNetwork() {
        judged(with(standard(), CLUSTER, "properties.properties.subnet", Json.NULL))
                .isBroken();
    }

    @Test
    void leavesAttachedComputeAlone() {
        judged(with(standard(), CLUSTER, "properties.computeType", Json.of("Kubernetes")))
                .isNotApplicable();
        judged(without(standard(), CLUSTER)).isNotApplicable();
    }

    @Test
    void cannotTellOfComputeItMayNotSee() {
        judged(unread(standard(), CLUSTER)).isUnknown();
    }
}
