package groundwork.cli.view;

import java.time.Duration;

/// A time as a clock shows it: `02:05`, `1:02:05`.
final class Clock {

    private Clock() {}

    static String of(Duration time) {
        var minutes = "%02d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
        return time.toHours() > 0 ? time.toHours() + ":" + minutes : minutes;
    }
}
