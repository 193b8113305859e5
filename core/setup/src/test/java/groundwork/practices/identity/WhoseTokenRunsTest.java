package groundwork.practices.identity;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Instances;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class WhoseTokenRunsTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new WhoseTokenRuns(), subject);
    }

    @Test
    void keepsComputeOfWhichItIsClear() {
        judged(Instances.in(standard())).isKept();
    }

    @Test
    void findsAnInstanceOnWhichCodeRunsAsNobody() {
        var instance = Instances.in(standard());
        var id = Instances.id(instance);
        var alone = with(instance, id, "properties.properties.enableSSO", Json.of(false));
        judged(alone).isKept();
        assertThat(judged(with(alone, id, "identity", Json.NULL)).isBroken().seen())
                .contains("as nobody");
    }

    @Test
    void hasNoBearingWithoutCompute() {
        judged(without(standard(), ids(standard()).cluster("cpu-cluster"))).isNotApplicable();
    }

    @Test
    void cannotTellOfComputeItMayNotSee() {
        judged(unread(standard(), ids(standard()).cluster("cpu-cluster"))).isUnknown();
    }
}
