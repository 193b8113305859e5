package groundwork.practices.operations;

import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class LegacyModeOffTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new LegacyModeOff(), subject);
    }

    private static Subject mode(Json value) {
        return with(standard(), standard().workspace(), "properties.v1LegacyMode", value);
    }

    @Test
    void keepsThePresentApi() {
        judged(standard()).isKept();
        judged(mode(Json.NULL)).isKept();
    }

    @Test
    void findsLegacyMode() {
        assertThat(judged(mode(Json.of(true))).isBroken().cure()).isInstanceOf(Cure.Patch.class);
    }

    @Test
    void cannotTellWithoutTheWorkspace() {
        judged(unread(standard(), standard().workspace())).isUnknown();
    }
}
