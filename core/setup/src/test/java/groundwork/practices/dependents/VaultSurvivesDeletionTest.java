package groundwork.practices.dependents;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class VaultSurvivesDeletionTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new VaultSurvivesDeletion(), subject);
    }

    private static Subject spoiled(String name, Json value) {
        return with(standard(), ids(standard()).vault(), "properties." + name, value);
    }

    @Test
    void keepsAVaultThatCanBeRecovered() {
        judged(standard()).isKept();
        judged(spoiled("enableSoftDelete", Json.NULL)).isKept();
    }

    @Test
    void findsAVaultThatCanBePurged() {
        assertThat(judged(spoiled("enablePurgeProtection", Json.NULL))
                        .isBroken()
                        .cure()
                        .words())
                .contains("cannot be switched off again");
        judged(spoiled("enableSoftDelete", Json.of(false))).isBroken();
    }

    @Test
    void cannotTellWithoutTheVault() {
        judged(unread(standard(), ids(standard()).vault())).isUnknown();
    }
}
