package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.gui.desk.Draft;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private final Leaving leaving = new Leaving();
    private final Draft changed = Draft.EMPTY.with("workload", new Answer.One("vision"));

    @Test
    void answersInNoFileAreSpokenOfOnce() {
        assertThat(leaving.may(changed)).isFalse();
        assertThat(leaving.may(changed)).isTrue();
    }

    @Test
    void whatIsChangedAfterwardsIsSpokenOfAgain() {
        assertThat(leaving.may(changed)).isFalse();
        assertThat(leaving.may(changed.with("workload", new Answer.One("ocean"))))
                .isFalse();
    }

    @Test
    void nothingIsSaidWhereNothingIsLost() {
        assertThat(leaving.may(Draft.EMPTY)).isTrue();
        assertThat(leaving.may(changed.savedAs(Path.of("answers.yaml")))).isTrue();
    }
}
