package groundwork.gui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cloud.Advice;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.time.DateTimeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private final CloudFailure taken =
            new CloudFailure.Refused("VaultAlreadyExists", "The vault name 'kv' is already in use.", "c");

    @AfterEach
    void speakEnglish() {
        Language.speak(Language.ENGLISH);
    }

    @Test
    void aRefusalComesWithItsOutcomeAndTheNextStep() {
        var advice = Advice.on(taken).orElseThrow();
        assertThat(Trouble.of(taken))
                .isEqualTo(new Trouble(
                        "The vault name 'kv' is already in use. " + advice.outcome() + " " + advice.next(),
                        "VaultAlreadyExists"));
        Language.speak(Language.GERMAN);
        assertThat(Trouble.of(taken).words())
                .endsWith(Advice.on(taken).orElseThrow().next())
                .doesNotContain(advice.next());
    }

    @Test
    void whatIsToldInWordsStaysAsItIs() {
        var unreadable = new UncheckedIOException("The file cannot be written.", new IOException("disk full"));
        assertThat(Trouble.of(unreadable)).isEqualTo(new Trouble("The file cannot be written.", ""));
    }

    @Test
    void aMistakeOfOursIsCalledOurs() {
        assertThat(Trouble.of(new NullPointerException("because \"x\" is null")).words())
                .startsWith("Groundwork met an error of its own");
        assertThat(Trouble.of(new IllegalStateException()).words()).startsWith("Groundwork met an error of its own");
        assertThat(Trouble.of(new IllegalStateException("a table has no column"))
                        .words())
                .startsWith("Groundwork met an error of its own");
        assertThat(Trouble.of(new DateTimeException("Text 'x' could not be parsed"))
                        .words())
                .startsWith("Groundwork met an error of its own");
    }

    @Test
    void aFileThatCannotBeUsedIsToldByItsReasonNotByAClass() {
        assertThat(Trouble.of(new UncheckedIOException(new AccessDeniedException("/home/h/config.yaml")))
                        .words())
                .contains("you have no rights to /home/h/config.yaml")
                .doesNotContain("Exception");
        assertThat(Trouble.of(new UncheckedIOException(
                                new FileSystemException("/home/h/x", null, "No space left on device")))
                        .words())
                .contains("No space left on device")
                .doesNotContain("Exception");
    }

    @Test
    void ourOwnRefusalIsToldAsItIs() {
        assertThat(Trouble.of(new Refusal("There is no workspace mlw.")))
                .isEqualTo(new Trouble("There is no workspace mlw.", ""));
    }
}
