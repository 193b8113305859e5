package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class OneSubnetForStorageTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new OneSubnetForStorage(), subject);
    }

    @Test
    void keepsOneSubnetForAll() {
        judged(standard()).isKept();
    }

    @Test
    void findsAnEndpointInAnotherSubnet() {
        var other = ids(standard()).network().child("subnets", "snet-endpoints");
        var endpoint = ids(standard()).endpoint("mlw");
        var broken = judged(with(standard(), endpoint, "properties.subnet.id", Json.of(other)))
                .isBroken();
        assertThat(broken.seen()).contains("snet-compute", "snet-endpoints");
    }

    @Test
    void hasNoBearingWhereStorageIsReachedOtherwise() {
        judged(live(ChoicesFixture.withGroups())).isNotApplicable();
        judged(live(ChoicesFixture.managed())).isNotApplicable();
    }

    @Test
    void cannotTellWithoutStorage() {
        judged(unread(standard(), ids(standard()).storage())).isUnknown();
    }
}
