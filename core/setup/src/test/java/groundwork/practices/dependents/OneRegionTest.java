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

class OneRegionTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new OneRegion(), subject);
    }

    @Test
    void keepsOneRegionHoweverItIsWritten() {
        judged(standard()).isKept();
        judged(with(standard(), ids(standard()).vault(), "location", Json.of("West Europe")))
                .isKept();
    }

    @Test
    void findsTheVaultAndTheClusterElsewhere() {
        var vault = ids(standard()).vault();
        assertThat(judged(with(standard(), vault, "location", Json.of("northeurope")))
                        .isBroken()
                        .subject())
                .isEqualTo(vault);
        var cluster = ids(standard()).cluster("cpu-cluster");
        judged(with(standard(), cluster, "properties.computeLocation", Json.of("northeurope")))
                .isBroken();
    }

    @Test
    void cannotTellOfWhatItMayNotSee() {
        judged(unread(standard(), ids(standard()).registry())).isUnknown();
        judged(with(standard(), standard().workspace(), "location", Json.NULL)).isUnknown();
    }
}
