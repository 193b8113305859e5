package groundwork.cli;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// `--file`: the answers a command works from.
final class AnswersOption {

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The answers file.")
    Path file = Path.of("");

    Answers read() {
        return AnswersFile.read(file);
    }
}
