package groundwork.terms;

import static groundwork.terms.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Days and times as they are written in the language that is spoken. What programs read has its own, ISO 8601.
public final class Day {

    private Day() {}

    /// `2026-01-02`, in German `02.01.2026`.
    public static String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("terms.day")).format(day);
    }

    /// The minute on the clock of whoever reads it here: `2026-01-02 03:04`.
    public static String minute(Instant at) {
        return DateTimeFormatter.ofPattern(say("terms.minute"))
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
