package groundwork.cli;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `--file`: the answers a command works from.
final class AnswersOption {

    @Option(names = "--file", paramLabel = "${bundle:label.file}", required = true)
    Path file = Path.of("");

    @Mixin
    private final SetOption set = new SetOption();

    /// The answers of the file, with those of the command line in place of their own.
    Answers read() {
        return set.over(AnswersFile.read(file));
    }
}
