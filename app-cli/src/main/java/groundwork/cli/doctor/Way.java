package groundwork.cli.doctor;

import static groundwork.cli.look.Say.say;

import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The way to the cloud before anybody signs in: whether it answers, and whether our clock goes as its own does.
///
/// @param clock of this machine
record Way(Door door, InstantSource clock) {

    /// Worth knowing from here on.
    private static final Duration SOME = Duration.ofSeconds(60);

    /// Entra refuses tokens and sign-ins that differ by more.
    private static final Duration MUCH = Duration.ofMinutes(5);

    /// @param open whether the cloud can be asked further
    record Seen(List<Check> checks, boolean open) {
        Seen {
            checks = List.copyOf(checks);
        }
    }

    Seen look() {
        var checks = new ArrayList<Check>();
        try {
            var begun = clock.instant();
            var reached = door.reached();
            var took = Duration.between(begun, clock.instant());
            checks.add(Check.good(
                    say("doctor.network"),
                    say("doctor.answers", "address", reached.address(), "took", took.toMillis())));
            checks.add(reached.time()
                    .map(there -> clock(Duration.between(there, begun.plus(took.dividedBy(2)))))
                    .orElseGet(() -> Check.unknown(say("doctor.clock"), say("doctor.no-time"))));
            return new Seen(checks, true);
        } catch (CloudFailure e) {
            checks.add(Check.bad(
                    say("doctor.network"), String.valueOf(e.getMessage()), mend(String.valueOf(e.getMessage()))));
            return new Seen(checks, false);
        }
    }

    private static String mend(String reason) {
        return reason.contains("PKIX") || reason.contains("certification path")
                ? say("doctor.authority-fix")
                : say("doctor.no-answer-fix");
    }

    /// @param ahead how far our clock is before the cloud's; below zero where it is behind
    private static Check clock(Duration ahead) {
        var off = ahead.abs();
        // The cloud tells whole seconds only.
        if (off.compareTo(SOME) <= 0) {
            return Check.good(say("doctor.clock"), say("doctor.clock-right"));
        }
        var seen = ahead.isNegative()
                ? say("doctor.clock-behind", "seconds", off.toSeconds())
                : say("doctor.clock-ahead", "seconds", off.toSeconds());
        return off.compareTo(MUCH) > 0
                ? Check.bad(say("doctor.clock"), say("doctor.clock-far", "seen", seen), say("doctor.clock-fix"))
                : Check.note(say("doctor.clock"), seen, say("doctor.clock-fix"));
    }
}
