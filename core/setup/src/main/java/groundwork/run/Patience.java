package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Which failures pass by themselves, and how long to wait for that (facts 2.3 and 2.4): exponential, with
/// jitter, and over after a time.
///
/// @param jitter spreads the waits of several operators
public record Patience(Clock clock, Pause pause, RandomGenerator jitter) {

    private static final Duration LONGEST = Duration.ofMinutes(12);
    private static final Duration LONGEST_AFTER_GRANT = Duration.ofMinutes(10);
    private static final Duration LONGEST_AFTER_MAKING = Duration.ofMinutes(5);
    private static final int LONGEST_WAIT_SECONDS = 30;

    private static final Set<String> PASSING = Set.of(
            "AnotherOperationInProgress",
            "RetryableErrorDueToAnotherOperation",
            "RetryableError",
            "ReferencedResourceNotProvisioned",
            "ResourceGroupBeingDeleted",
            "PreconditionFailed",
            "PrincipalNotFound",
            "RoleDefinitionDoesNotExist");

    private static final Set<String> RIGHTS_MISSING = Set.of("AuthorizationFailed", "LinkedAuthorizationFailed");

    /// What may still be spreading while a step is tried.
    ///
    /// @param madeAt    when something the step needs was last made in this run
    /// @param grantedAt when a role was last given to people in this run, the operator perhaps among them
    /// @param freeing   what uses the resource is being deleted, and Azure may not have noticed yet
    public record Fresh(Optional<Instant> madeAt, Optional<Instant> grantedAt, boolean freeing) {
        /// Nothing is.
        public static final Fresh NOTHING = new Fresh(Optional.empty(), Optional.empty(), false);

        /// Deleting what was used until just now.
        public static final Fresh FREEING = new Fresh(Optional.empty(), Optional.empty(), true);
    }

    /// How time passes; tests let it pass at once.
    @FunctionalInterface
    public interface Pause {
        /// @throws CloudFailure.Stopped when the thread is interrupted
        void of(Duration wait);

        /// Sleeps.
        static void sleep(Duration wait) {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CloudFailure.Stopped();
            }
        }
    }

    /// The real thing.
    public static Patience real(Clock clock) {
        return new Patience(clock, Pause::sleep, RandomGenerator.getDefault());
    }

    /// Tries again and again what passes by itself, and says so.
    ///
    /// @throws CloudFailure the last failure, when waiting does not help or has lasted long enough
    <T> T insist(Supplier<T> attempt, Fresh fresh, Cloud.Progress progress) {
        var failedSince = Optional.<Instant>empty();
        for (int attempts = 1; ; attempts++) {
            try {
                return attempt.get();
            } catch (CloudFailure e) {
                var since = failedSince.orElseGet(clock::instant);
                failedSince = Optional.of(since);
                var wait = again(e, attempts, since, fresh).orElseThrow(() -> e);
                progress.saw(later("run.again", "code", e.code()));
                pause.of(wait);
            }
        }
    }

    /// How long to wait before the next attempt; empty when waiting does not help, or has lasted long enough.
    ///
    /// @param attempts how many there were, at least 1
    /// @param since    when the first of them failed
    Optional<Duration> again(CloudFailure failure, int attempts, Instant since, Fresh fresh) {
        var now = clock.instant();
        boolean patient = Duration.between(since, now).compareTo(LONGEST) < 0 && passes(failure, now, fresh);
        return patient ? Optional.of(wait(attempts)) : Optional.empty();
    }

    private static boolean passes(CloudFailure failure, Instant now, Fresh fresh) {
        return switch (failure) {
            case CloudFailure.Refused refused ->
                PASSING.contains(refused.code()) || fresh.freeing() && isInUse(refused.code());
            case CloudFailure.Missing missing ->
                PASSING.contains(missing.code()) || within(LONGEST_AFTER_MAKING, fresh.madeAt(), now);
            case CloudFailure.Forbidden forbidden ->
                RIGHTS_MISSING.contains(forbidden.code()) && within(LONGEST_AFTER_GRANT, fresh.grantedAt(), now);
            case CloudFailure.Unavailable unavailable -> !unavailable.code().equals("StillRunning");
            case CloudFailure.NotSignedIn _, CloudFailure.Stopped _ -> false;
        };
    }

    private static boolean isInUse(String code) {
        return code.contains("InUse") || code.equals("RoleDefinitionHasAssignments");
    }

    private static boolean within(Duration time, Optional<Instant> since, Instant now) {
        return since.filter(then -> Duration.between(then, now).compareTo(time) < 0)
                .isPresent();
    }

    /// 2, 4, 8 … 30 seconds, a fifth more or less.
    private Duration wait(int attempts) {
        double seconds = Math.min(Math.pow(2, Math.min(attempts, 10)), LONGEST_WAIT_SECONDS);
        return Duration.ofMillis((long) (seconds * (800 + jitter.nextInt(400))));
    }
}
