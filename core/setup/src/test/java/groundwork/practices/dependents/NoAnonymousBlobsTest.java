package groundwork.practices.dependents;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class NoAnonymousBlobsTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new NoAnonymousBlobs(), subject);
    }

    private static Subject spoiled(Json value) {
        return with(standard(), ids(standard()).storage(), "properties.allowBlobPublicAccess", value);
    }

    @Test
    void keepsAnAccountThatCannotBeOpened() {
        judged(standard()).isKept();
    }

    @Test
    void findsOneThatCan() {
        assertThat(judged(spoiled(Json.of(true))).isBroken().cure()).isInstanceOf(Cure.Patch.class);
        judged(spoiled(Json.NULL)).isBroken();
    }

    @Test
    void cannotTellWithoutStorage() {
        judged(unread(standard(), ids(standard()).storage())).isUnknown();
    }
}
