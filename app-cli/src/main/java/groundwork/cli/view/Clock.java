package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import java.time.Duration;

/// How long something takes.
public final class Clock {

    private Clock() {}

    /// As a clock shows it: `02:05`, `1:02:05`.
    static String of(Duration time) {
        var minutes = "%02d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
        return time.toHours() > 0 ? time.toHours() + ":" + minutes : minutes;
    }

    /// Roughly: seconds where it is quick, else minutes.
    public static String about(Duration time) {
        return time.toSeconds() < 90
                ? Math.max(1, time.toSeconds()) + " s"
                : say("view.minutes", "minutes", (time.toSeconds() + 30) / 60);
    }
}
