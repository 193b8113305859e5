package groundwork.practices.operations;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class DiagnosticLogsTest {
    private static final ResourceId SETTING =
            ids(standard()).vault().resource("Microsoft.Insights/diagnosticSettings", "groundwork");

    private static Judged judged(Subject subject) {
        return Judged.by(new DiagnosticLogs(), subject);
    }

    @Test
    void keepsLogsOfAllFour() {
        judged(standard()).isKept();
    }

    @Test
    void findsAVaultWithoutLogsAndWritesTheSetting() {
        var broken = judged(without(standard(), SETTING)).isBroken();
        assertThat(broken.subject()).isEqualTo(ids(standard()).vault());
        assertThat(broken.cure()).isInstanceOfSatisfying(Cure.Write.class, write -> {
            assertThat(write.resource()).isEqualTo(SETTING);
            assertThat(write.body().text("properties.workspaceId"))
                    .contains(ids(standard()).logs().value());
        });
    }

    @Test
    void findsASettingThatLeadsElsewhere() {
        judged(with(standard(), SETTING, "properties.workspaceId", Json.NULL)).isBroken();
    }

    @Test
    void cannotTellOfSettingsItMayNotSee() {
        judged(unread(standard(), SETTING)).isUnknown();
    }
}
