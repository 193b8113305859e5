package groundwork.practices.identity;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Cure;
import groundwork.practices.Instances;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class LocalAuthOffTest {
    private static final ResourceId CLUSTER = ids(standard()).cluster("cpu-cluster");

    private static Judged judged(Subject subject) {
        return Judged.by(new LocalAuthOff(), subject);
    }

    @Test
    void keepsComputeThatKnowsNoLocalUser() {
        judged(Instances.in(standard())).isKept();
    }

    @Test
    void findsLocalSignInOnClusterAndInstance() {
        var broken = judged(with(standard(), CLUSTER, "properties.disableLocalAuth", Json.of(false)))
                .isBroken();
        assertThat(broken.cure()).isInstanceOf(Cure.Replace.class);
        var instance = Instances.in(standard());
        judged(with(instance, Instances.id(instance), "properties.disableLocalAuth", Json.NULL))
                .isBroken();
    }

    @Test
    void leavesAttachedComputeAlone() {
        judged(with(standard(), CLUSTER, "properties.computeType", Json.of("Kubernetes")))
                .isNotApplicable();
    }

    @Test
    void cannotTellOfComputeItMayNotSee() {
        judged(unread(standard(), CLUSTER)).isUnknown();
    }
}
