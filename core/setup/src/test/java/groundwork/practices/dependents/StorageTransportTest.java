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

class StorageTransportTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new StorageTransport(), subject);
    }

    private static Subject spoiled(String name, Json value) {
        return with(standard(), ids(standard()).storage(), "properties." + name, value);
    }

    @Test
    void keepsNewTls() {
        judged(standard()).isKept();
        judged(spoiled("minimumTlsVersion", Json.of("TLS1_3"))).isKept();
    }

    @Test
    void findsOldTlsAndPlainHttp() {
        assertThat(judged(spoiled("minimumTlsVersion", Json.of("TLS1_0")))
                        .isBroken()
                        .expected())
                .isEqualTo("TLS1_2");
        judged(spoiled("minimumTlsVersion", Json.NULL)).isBroken();
        judged(spoiled("supportsHttpsTrafficOnly", Json.of(false))).isBroken();
    }

    @Test
    void cannotTellWithoutStorage() {
        judged(unread(standard(), ids(standard()).storage())).isUnknown();
    }
}
