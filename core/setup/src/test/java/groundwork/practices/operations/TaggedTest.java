package groundwork.practices.operations;

import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class TaggedTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new Tagged(), subject);
    }

    @Test
    void keepsAWorkspaceThatSaysWhoseItIs() {
        judged(standard()).isKept();
    }

    @Test
    void findsNoOwnerAndAnEmptyPurpose() {
        assertThat(judged(with(standard(), standard().workspace(), "tags.owner", Json.NULL))
                        .isBroken()
                        .path())
                .isEqualTo("tags.owner");
        judged(with(standard(), standard().workspace(), "tags.purpose", Json.of(" ")))
                .isBroken();
    }

    @Test
    void cannotTellWithoutTheWorkspace() {
        judged(unread(standard(), standard().workspace())).isUnknown();
    }
}
