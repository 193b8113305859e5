package groundwork.cli;

import groundwork.choices.AnswersFileException;
import groundwork.choices.Words;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Doors;
import groundwork.journey.Config;
import groundwork.preview.PlanFile;
import groundwork.run.Journal;
import groundwork.run.Run;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells what went wrong in a sentence a person can use; never a stack trace.
final class Mistakes {

    private final Desk desk;

    Mistakes(Desk desk) {
        this.desk = desk;
    }

    /// The command line cannot be understood.
    int usage(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        say(unknownOption(mistake, arguments).orElseGet(() -> sentence(mistake)));
        say("'" + command.getCommandSpec().qualifiedName() + " --help' says what there is.");
        return Exit.USAGE.code();
    }

    /// An option nobody knows is the likelier slip than the option it leaves missing.
    private static Optional<String> unknownOption(ParameterException mistake, String[] arguments) {
        if (!(mistake instanceof MissingParameterException)) {
            return Optional.empty();
        }
        var known = mistake.getCommandLine().getCommandSpec().optionsMap().keySet();
        return Stream.of(arguments)
                .filter(word -> word.startsWith("-") && !known.contains(bare(word)))
                .findFirst()
                .map(word -> unmatched(word, mistake.getCommandLine()));
    }

    private static String bare(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    private static String sentence(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst(), unmatched.getCommandLine());
            case MissingParameterException missing -> missing(missing);
            default ->
                String.valueOf(mistake.getMessage())
                        .replaceFirst("^Invalid value for (option|positional parameter at index \\d+) ", "")
                        .replaceFirst("^'([^']+)' \\([^)]*\\): ", "$1: ");
        };
    }

    private static String unmatched(String word, CommandLine command) {
        boolean option = word.startsWith("-");
        var known = option
                ? command.getCommandSpec().optionsMap().keySet().stream()
                : command.getSubcommands().keySet().stream();
        var what = option ? "option" : command.getSubcommands().isEmpty() ? "argument" : "command";
        return "There is no " + what + " '" + bare(word) + "' of '"
                + command.getCommandSpec().qualifiedName() + "'." + near(bare(word), known);
    }

    private static String near(String word, Stream<String> known) {
        return Words.nearest(word, known)
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse("");
    }

    private static String missing(MissingParameterException mistake) {
        var missing = mistake.getMissing();
        if (missing.isEmpty()) {
            return String.valueOf(mistake.getMessage());
        }
        var names = String.join(
                ", ", missing.stream().map(Mistakes::name).distinct().toList());
        boolean choice = missing.stream()
                .allMatch(
                        argument -> argument.group() != null && argument.group().exclusive());
        return "Still needed: " + (choice ? "one of " : "") + names + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /// A command failed.
    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case Refused refused -> told(refused, refused.exit());
            case AnswersFileException wrong -> told(wrong, Exit.USAGE);
            case Doors.Closed closed -> told(closed, Exit.FAILED);
            case Config.Unusable config -> told(config, Exit.USAGE);
            case PlanFile.Unreadable plan -> told(plan, Exit.USAGE);
            case Run.Unknown run -> told(run, Exit.USAGE);
            case Journal.Busy busy -> told(busy, Exit.FAILED);
            case Journal.Unwritable unwritable -> told(unwritable, Exit.FAILED);
            case CloudFailure.Stopped stopped -> told(stopped, Exit.STOPPED);
            case CloudFailure cloud -> cloud(cloud);
            case UncheckedIOException io -> told(io, Exit.FAILED);
            default -> ours(failure, command);
        };
    }

    private int told(Exception failure, Exit exit) {
        say(String.valueOf(failure.getMessage()));
        return exit.code();
    }

    private int cloud(CloudFailure failure) {
        say(failure.code() + ": " + failure.getMessage());
        if (!failure.correlationId().isEmpty()) {
            say("Azure's support knows it by the correlation id " + failure.correlationId() + ".");
        }
        return Exit.FAILED.code();
    }

    /// A mistake of ours: said in a sentence; the whole story goes to the log file only.
    private int ours(Exception failure, CommandLine command) {
        var shared = command.getCommandSpec().mixins().get("shared");
        var log = shared != null && shared.userObject() instanceof Shared options
                ? options.logFile
                : Optional.<Path>empty();
        say("Groundwork made a mistake of its own (" + failure + ").");
        if (log.isPresent()) {
            try (var file = LogFile.open(log.get())) {
                file.write(failure);
            }
            say("The whole story is in " + log.get() + "; please report it with that file.");
        } else {
            say("Run it again with --log-file FILE, and please report it with that file.");
        }
        return Exit.FAILED.code();
    }

    private void say(String sentence) {
        desk.err().println(sentence);
    }
}
