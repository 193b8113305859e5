package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.AnswersFileException;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Doors;
import groundwork.journey.Config;
import groundwork.preview.PlanFile;
import groundwork.run.Journal;
import groundwork.run.Run;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Tells what went wrong in a sentence a person can use; never a stack trace.
final class Mistakes {

    private final Desk desk;

    Mistakes(Desk desk) {
        this.desk = desk;
    }

    /// The command line cannot be understood.
    int usage(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        HelpTexts.into(command);
        tell(new Misread(mistake, arguments).sentence());
        tell(say(
                "commands.Mistakes.help-says-what-there-is",
                "qualifiedName",
                command.getCommandSpec().qualifiedName()));
        return Exit.USAGE.code();
    }

    /// A command failed.
    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        var shared = command.getCommandSpec().mixins().get("shared");
        return failed(
                failure,
                shared != null && shared.userObject() instanceof Shared options ? options.logFile : Optional.empty());
    }

    /// A command without options failed.
    int failed(Exception failure) {
        return failed(failure, Optional.empty());
    }

    private int failed(Exception failure, Optional<Path> log) {
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
            default -> ours(failure, log);
        };
    }

    private int told(Exception failure, Exit exit) {
        tell(String.valueOf(failure.getMessage()));
        return exit.code();
    }

    private int cloud(CloudFailure failure) {
        tell(failure.code() + ": " + failure.getMessage());
        if (!failure.correlationId().isEmpty()) {
            tell(say("commands.Mistakes.azure-support-knows-it-by", "correlationId", failure.correlationId()));
        }
        return Exit.FAILED.code();
    }

    /// A mistake of ours: said in a sentence; the whole story goes to the log file only.
    private int ours(Exception failure, Optional<Path> log) {
        tell(say("commands.Mistakes.groundwork-made-a-mistake-of-its", "failure", failure));
        if (log.isPresent()) {
            try (var file = LogFile.open(log.get())) {
                file.write(failure);
            }
            tell(say("commands.Mistakes.the-whole-story-is-in-report", "log", log.get()));
        } else {
            tell(say("commands.Mistakes.run-it-again"));
        }
        return Exit.FAILED.code();
    }

    private void tell(String sentence) {
        desk.err().println(sentence);
    }
}
