package groundwork.azure;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.terms.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private static Optional<Duration> asked(String retryAfter, String millis) {
        return new Answer(202, new Answer.Headers("", "", retryAfter, millis, ""), Json.NULL).retryAfter(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "'17','',PT17S",
        "'0','',PT0S",
        "'17','250',PT0.25S",
        "'Tue, 24 Nov 2026 07:01:00 GMT','',PT1M",
        "'Tue, 24 Nov 2026 06:00:00 GMT','',PT0S"
    })
    void readsWhatAzureAsksFor(String retryAfter, String millis, Duration expected) {
        assertThat(asked(retryAfter, millis)).contains(expected);
    }

    @Test
    void nothingAskedIsNothing() {
        assertThat(asked("", "")).isEmpty();
        assertThat(asked("soon", "")).isEmpty();
    }

    @Test
    void waitsAsAzureAsksAndElseALittleLongerEachTime() {
        var pace = new Pace();
        assertThat(pace.next(Optional.of(Duration.ofSeconds(17)))).hasSeconds(17);
        assertThat(pace.next(Optional.empty())).hasSeconds(1);
        assertThat(pace.next(Optional.empty())).hasSeconds(2);
        for (int i = 0; i < 9; i++) {
            pace.next(Optional.empty());
        }
        assertThat(pace.next(Optional.empty())).hasSeconds(15);
    }

    @Test
    void noWaitIsServedQuicklyAtFirstAndNeverFloods() {
        var pace = new Pace();
        assertThat(pace.next(Optional.of(Duration.ZERO))).hasMillis(5);
        var last = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            last = pace.next(Optional.of(Duration.ZERO));
        }
        assertThat(last).hasSeconds(1);
    }
}
