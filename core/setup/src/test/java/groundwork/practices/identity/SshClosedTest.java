package groundwork.practices.identity;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Instances;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class SshClosedTest {
    private static final ResourceId CLUSTER = ids(standard()).cluster("cpu-cluster");
    private static final String PORT = "properties.properties.remoteLoginPortPublicAccess";

    private static Judged judged(Subject subject) {
        return Judged.by(new SshClosed(), subject);
    }

    @Test
    void keepsClosedPorts() {
        judged(Instances.in(standard())).isKept();
        judged(with(standard(), CLUSTER, PORT, Json.of("NotSpecified"))).isKept();
    }

    @Test
    void findsAnOpenPort() {
        assertThat(judged(with(standard(), CLUSTER, PORT, Json.of("Enabled")))
                        .isBroken()
                        .path())
                .isEqualTo(PORT);
        var instance = Instances.in(standard());
        var path = "properties.properties.sshSettings.sshPublicAccess";
        judged(with(instance, Instances.id(instance), path, Json.of("Enabled"))).isBroken();
    }

    @Test
    void findsThatNothingIsSaidOutsideASubnet() {
        var outside = with(standard(), CLUSTER, "properties.properties.subnet", Json.NULL);
        judged(with(outside, CLUSTER, PORT, Json.of("NotSpecified"))).isBroken();
    }

    @Test
    void cannotTellOfComputeItMayNotSee() {
        judged(unread(standard(), CLUSTER)).isUnknown();
    }
}
