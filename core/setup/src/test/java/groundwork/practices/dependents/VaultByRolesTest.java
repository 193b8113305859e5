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

class VaultByRolesTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new VaultByRoles(), subject);
    }

    private static Subject spoiled(Json value) {
        return with(standard(), ids(standard()).vault(), "properties.enableRbacAuthorization", value);
    }

    @Test
    void keepsAVaultOpenedByRoles() {
        judged(standard()).isKept();
    }

    @Test
    void findsAccessPolicies() {
        assertThat(judged(spoiled(Json.of(false))).isBroken().cure()).isInstanceOf(Cure.Patch.class);
        assertThat(judged(spoiled(Json.NULL)).isBroken().seen()).isEqualTo("not set");
    }

    @Test
    void cannotTellWithoutTheVault() {
        judged(unread(standard(), ids(standard()).vault())).isUnknown();
    }
}
