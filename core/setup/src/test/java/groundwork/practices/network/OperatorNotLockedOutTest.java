package groundwork.practices.network;

import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.IpRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorNotLockedOutTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new OperatorNotLockedOut(), subject);
    }

    private static Subject from(String address) {
        return standard().from(Optional.of(IpRange.of(address)));
    }

    @Test
    void keepsAnOperatorOnTheList() {
        judged(from("203.0.113.77")).isKept();
    }

    @Test
    void findsAnOperatorWhoIsNotOnIt() {
        assertThat(judged(from("192.0.2.1")).isBroken().seen()).contains("192.0.2.1");
    }

    @Test
    void hasNoBearingOnOtherWaysIn() {
        judged(live(ChoicesFixture.all())).isNotApplicable();
    }

    @Test
    void cannotTellWhereTheyComeFrom() {
        assertThat(judged(standard()).isUnknown()).contains("public address", "--from-address", "config.yaml");
    }
}
