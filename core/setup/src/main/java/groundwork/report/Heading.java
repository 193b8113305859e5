package groundwork.report;

import java.time.Instant;
import java.util.Optional;

/// What stands above a report.
///
/// @param title   what was judged, for people (`mlw-vision-dev, live`)
/// @param source  the file that findings are about, where there is one: tools that annotate files need it
/// @param at      when it was judged
/// @param program name and version of what judged
public record Heading(String title, Optional<String> source, Instant at, Program program) {

    /// The program that wrote a report.
    public record Program(String name, String version) {}

    /// What wrote it, in two words.
    String by() {
        return program.name() + " " + program.version();
    }
}
