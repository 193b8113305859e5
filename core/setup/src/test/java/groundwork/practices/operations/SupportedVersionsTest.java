package groundwork.practices.operations;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class SupportedVersionsTest {
    private static final ResourceId CLUSTER = ids(standard()).cluster("cpu-cluster");

    private static Judged judged(Subject subject) {
        return Judged.by(new SupportedVersions(), subject);
    }

    private static Subject sized(String size) {
        return with(standard(), CLUSTER, "properties.properties.vmSize", Json.of(size));
    }

    @Test
    void keepsASizeOfToday() {
        judged(standard()).isKept();
        judged(sized("Standard_NC24ads_A100_v4")).isKept();
    }

    @Test
    void findsASizeThatIsGone() {
        assertThat(judged(sized("STANDARD_NC6S_V3")).isBroken().expected()).contains("NCv3", "2025-09-30");
        judged(sized("Standard_NV12")).isBroken();
    }

    @Test
    void cannotTellOfComputeItMayNotSee() {
        judged(unread(standard(), CLUSTER)).isUnknown();
    }
}
