package groundwork.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// What stands above a report.
///
/// @param title   what was judged, for people (`mlw-vision-dev, live`)
/// @param source  the file that findings are about, where there is one: tools that annotate files need it
/// @param at      when it was judged
/// @param program name and version of what judged
public record Heading(String title, Optional<String> source, Instant at, Program program) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// The program that wrote a report.
    public record Program(String name, String version) {}

    /// When it was judged, to the minute: the same in every language, and by no clock but UTC.
    String when() {
        return WHEN.format(at);
    }

    /// What wrote it, in two words.
    String by() {
        return program.name() + " " + program.version();
    }
}
