package practicecloud.entra;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import practicecloud.world.Change;

/// Device codes that were given out: a program shows one, a person enters it elsewhere, and the program asks
/// until that has happened. They are forgotten when the practice cloud ends.
final class DeviceCodes {

    static final Duration GOOD = Duration.ofMinutes(15);

    private final Tokens tokens;
    private final AtomicLong count = new AtomicLong();
    private final Map<String, Asked> byDeviceCode = new ConcurrentHashMap<>();

    DeviceCodes(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A code that was given out.
    ///
    /// @param userCode what the person enters
    /// @param answered what they did; empty as long as they did nothing
    record Asked(
            String deviceCode, String userCode, String client, String scope, Instant end, Optional<Answer> answered) {

        private Asked by(Answer answer) {
            return new Asked(deviceCode, userCode, client, scope, end, Optional.of(answer));
        }
    }

    /// What the person did.
    sealed interface Answer {

        /// They are this person, and agree.
        record Agreed(String principal) implements Answer {}

        /// They do not agree.
        record Declined() implements Answer {}
    }

    /// Who signed in, for which program and what.
    record SignedIn(String principal, String client, String scope) {}

    Asked begin(String client, String scope) {
        var name = "device code " + count.incrementAndGet() + " at " + tokens.now();
        var userCode = Change.named(name).replace("-", "").substring(0, 9).toUpperCase(Locale.ROOT);
        var end = tokens.now().plus(GOOD);
        var asked = new Asked(Change.named("device " + name), userCode, client, scope, end, Optional.empty());
        byDeviceCode.put(asked.deviceCode(), asked);
        return asked;
    }

    /// Takes what a person did with a code.
    ///
    /// @return false where there is no such code, or it is too old
    boolean answer(String userCode, Answer answer) {
        var found = byDeviceCode.values().stream()
                .filter(asked -> asked.userCode().equalsIgnoreCase(userCode.strip()))
                .filter(asked -> asked.end().isAfter(tokens.now()))
                .findFirst();
        found.ifPresent(asked -> byDeviceCode.put(asked.deviceCode(), asked.by(answer)));
        return found.isPresent();
    }

    /// Who signed in with this code; a code is good once.
    ///
    /// @throws No as long as nobody has, or when it cannot be any more
    SignedIn poll(String deviceCode) {
        var asked = byDeviceCode.get(deviceCode);
        if (asked == null) {
            throw new No(
                    400,
                    "bad_verification_code",
                    70019,
                    "The device code is not one that was given out, or it was used already.");
        }
        if (!asked.end().isAfter(tokens.now())) {
            byDeviceCode.remove(deviceCode);
            throw new No(
                    400,
                    "expired_token",
                    70020,
                    "The provided value for the input parameter 'device_code' is not"
                            + " valid. This device code has expired.");
        }
        var answer = asked.answered()
                .orElseThrow(() -> new No(
                        400,
                        "authorization_pending",
                        70016,
                        "OAuth 2.0 device flow error. Authorization is pending. Continue polling."));
        byDeviceCode.remove(deviceCode);
        return switch (answer) {
            case Answer.Agreed agreed -> new SignedIn(agreed.principal(), asked.client(), asked.scope());
            case Answer.Declined declined ->
                throw new No(400, "authorization_declined", 70018, "The person did not agree to sign in.");
        };
    }
}
