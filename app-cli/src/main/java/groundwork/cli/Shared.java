package groundwork.cli;

import groundwork.cli.look.Wishes;
import groundwork.terms.Language;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options every command has: how it looks and how much it says.
final class Shared {

    @Option(
            names = "--color",
            order = 90,
            paramLabel = "WHEN",
            description = "auto (default), always or never. NO_COLOR is honoured.")
    Wishes.Colour colour = Wishes.Colour.AUTO;

    @Option(names = "--plain", order = 91, description = "Lines only, nothing moves: for screen readers and logs.")
    boolean plain;

    /// Read before the command line is; see [Speech].
    @Option(
            names = "--language",
            order = 91,
            paramLabel = "LANGUAGE",
            description = "en or de. Goes before"
                    + " GROUNDWORK_LANGUAGE, the config, and the language of your system (LANG).")
    Optional<Language> language = Optional.empty();

    @Option(names = "--verbose", order = 92, description = "Say more about what is being done.")
    boolean verbose;

    @Option(
            names = "--log-file",
            order = 93,
            paramLabel = "FILE",
            description = "Also write what is said, with times, to FILE.")
    Optional<Path> logFile = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            order = 94,
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /// A printer that speaks as these options ask.
    Printer printer(Desk desk) {
        return new Printer(desk, new Wishes(colour, plain, false), verbose, logFile.map(LogFile::open));
    }
}
