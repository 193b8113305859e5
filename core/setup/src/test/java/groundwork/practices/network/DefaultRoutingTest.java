package groundwork.practices.network;

import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class DefaultRoutingTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new DefaultRouting(), subject);
    }

    @Test
    void keepsPlainRoutes() {
        judged(standard()).isKept();
        judged(Routed.by(standard(), "Internet")).isKept();
    }

    @Test
    void findsARouteToNowhereAndOneToAnAppliance() {
        assertThat(judged(Routed.by(standard(), "None")).isBroken().seen()).contains("nowhere");
        judged(Routed.by(standard(), "VirtualAppliance")).isBroken();
    }

    @Test
    void findsAWayOutThatIsNotWrittenDown() {
        var bare = SubnetChange.of(standard(), "natGateway", Json.NULL);
        assertThat(judged(SubnetChange.of(bare, "defaultOutboundAccess", Json.NULL))
                        .isBroken()
                        .path())
                .isEqualTo("properties.defaultOutboundAccess");
    }

    @Test
    void cannotTellWithoutTheRoutes() {
        judged(unread(Routed.by(standard(), "Internet"), Routed.table(standard())))
                .isUnknown();
    }
}
