package groundwork.azure;

import groundwork.cloud.CloudFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long to wait before asking again how far an operation is: as long as Azure asks, else a little longer each
/// time. Where Azure asks for no wait at all, the first questions follow at once and then ever more slowly, so
/// that a provider that means it is served quickly and one that does not is not flooded.
final class Pace {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration FIRST_AT_ONCE = Duration.ofMillis(5);
    private static final Duration LONGEST_AT_ONCE = Duration.ofSeconds(1);

    private Duration wait = FIRST;
    private Duration atOnce = FIRST_AT_ONCE;

    /// Waits before the question after this answer.
    ///
    /// @throws CloudFailure.Stopped when the thread is interrupted
    void rest(Answer answer) {
        pause(next(answer.retryAfter(Instant.now())));
    }

    /// The next wait, given what Azure asked for.
    Duration next(Optional<Duration> asked) {
        if (asked.isPresent() && asked.get().isZero()) {
            var now = atOnce;
            atOnce = min(atOnce.multipliedBy(2), LONGEST_AT_ONCE);
            return now;
        }
        if (asked.isPresent()) {
            return asked.get();
        }
        var now = wait;
        wait = min(wait.multipliedBy(2), LONGEST);
        return now;
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
