package groundwork.practices.identity;

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

class UserAssignedIdentityTest {

    private static final String PRIMARY = "properties.primaryUserAssignedIdentity";

    private static Judged judged(Subject subject) {
        return Judged.by(new UserAssignedIdentity(), subject);
    }

    private static Subject spoiled(String path, Json value) {
        return with(standard(), standard().workspace(), path, value);
    }

    @Test
    void keepsOneIdentityThatIsPrimary() {
        judged(standard()).isKept();
    }

    @Test
    void findsAWorkspaceThatActsAsItself() {
        assertThat(judged(spoiled("identity", Json.object("type", "SystemAssigned")))
                        .isBroken()
                        .path())
                .isEqualTo("identity.type");
    }

    @Test
    void findsThatNoneIsPrimaryAndNamesTheOneThatCouldBe() {
        var broken = judged(spoiled(PRIMARY, Json.NULL)).isBroken();
        assertThat(broken.cure())
                .isInstanceOfSatisfying(
                        Cure.Patch.class,
                        patch -> assertThat(patch.value())
                                .isEqualTo(Json.of(ids(standard()).identity())));
    }

    @Test
    void cannotTellWithoutTheWorkspace() {
        judged(unread(standard(), standard().workspace())).isUnknown();
    }
}
