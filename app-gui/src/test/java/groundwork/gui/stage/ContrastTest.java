package groundwork.gui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ContrastTest {

    @Test
    void theRatioIsThatOfTheGuideline() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.01));
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.01));
    }
}
