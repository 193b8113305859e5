package groundwork.practices.cost;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;

import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class IdleScaleDownTest {
    private static final ResourceId CLUSTER = ids(standard()).cluster("cpu-cluster");

    private static Judged judged(Subject subject) {
        return Judged.by(new IdleScaleDown(), subject);
    }

    private static Subject idle(Json value) {
        return with(standard(), CLUSTER, "properties.properties.scaleSettings.nodeIdleTimeBeforeScaleDown", value);
    }

    @Test
    void keepsWhatIsBetweenTwoAndThirtyMinutesHoweverItIsWritten() {
        judged(standard()).isKept();
        judged(idle(Json.of("PT120S"))).isKept();
        judged(idle(Json.of("PT30M"))).isKept();
    }

    @Test
    void findsTooShortTooLongAndUnreadable() {
        judged(idle(Json.of("PT60S"))).isBroken();
        judged(idle(Json.of("PT2H"))).isBroken();
        judged(idle(Json.of("soon"))).isBroken();
        judged(idle(Json.NULL)).isBroken();
    }

    @Test
    void cannotTellOfAClusterItMayNotSee() {
        judged(unread(standard(), CLUSTER)).isUnknown();
    }
}
