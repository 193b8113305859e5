package groundwork.cli;

import groundwork.cli.look.Wishes;
import groundwork.terms.Language;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options every command has: how it looks and how much it says.
final class Shared {

    @Option(names = "--color", order = 90, paramLabel = "${bundle:label.when}")
    Wishes.Colour colour = Wishes.Colour.AUTO;

    @Option(names = "--plain", order = 91)
    boolean plain;

    /// Read before the command line is; see [Speech].
    @Option(names = "--language", order = 91, paramLabel = "${bundle:label.language}")
    Optional<Language> language = Optional.empty();

    @Option(names = "--verbose", order = 92)
    boolean verbose;

    @Option(names = "--log-file", order = 93, paramLabel = "${bundle:label.file}")
    Optional<Path> logFile = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            order = 94,
            usageHelp = true)
    boolean help;

    /// A printer that speaks as these options ask.
    Printer printer(Desk desk) {
        return new Printer(desk, new Wishes(colour, plain, false), verbose, logFile.map(LogFile::open));
    }
}
