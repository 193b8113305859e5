package groundwork.gui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StepCellTest {

    @Test
    void aTimeIsShownAsAClockShowsIt() {
        assertThat(StepCell.clock(Duration.ofSeconds(7))).isEqualTo("0:07");
        assertThat(StepCell.clock(Duration.ofSeconds(3725))).isEqualTo("1:02:05");
    }

    @Test
    void aTimeIsNeverBelowZero() {
        assertThat(StepCell.clock(Duration.ofMillis(-400))).isEqualTo("0:00");
    }
}
