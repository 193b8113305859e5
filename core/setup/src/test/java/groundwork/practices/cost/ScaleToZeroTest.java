package groundwork.practices.cost;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Cure;
import groundwork.practices.Instances;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class ScaleToZeroTest {
    private static final ResourceId CLUSTER = ids(standard()).cluster("cpu-cluster");

    private static Judged judged(Subject subject) {
        return Judged.by(new ScaleToZero(), subject);
    }

    @Test
    void keepsAClusterThatShrinksToNothing() {
        judged(standard()).isKept();
    }

    @Test
    void findsANodeThatIsAlwaysThere() {
        var path = "properties.properties.scaleSettings.minNodeCount";
        assertThat(judged(with(standard(), CLUSTER, path, Json.of(1)))
                        .isBroken()
                        .cure())
                .isEqualTo(new Cure.Patch("Let the cluster scale down to no nodes.", CLUSTER, path, Json.of(0)));
    }

    @Test
    void hasNoBearingWithoutClusters() {
        judged(without(standard(), CLUSTER)).isNotApplicable();
        judged(without(Instances.in(standard()), CLUSTER)).isNotApplicable();
    }

    @Test
    void cannotTellOfAClusterItMayNotSee() {
        judged(unread(standard(), CLUSTER)).isUnknown();
    }
}
