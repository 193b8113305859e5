package groundwork.cli.wizard;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.Questionnaire;
import groundwork.cli.files.SafeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where answers are kept: in the file they came from, else in the home, each set of names in a file of its own.
/// Files are readable by their owner only, and never half written.
///
/// @param home of Groundwork
/// @param file the file the answers came from
public record Keeping(Path home, Optional<Path> file) {

    /// Keeps answers that are complete; comments of the file they came from stay.
    public Path keep(Answers answers) {
        var target = file.orElseGet(() -> home.resolve("answers").resolve(name(answers) + ".yaml"));
        var text = file.filter(Files::exists)
                .map(Keeping::read)
                .map(existing -> AnswersFile.rewrite(existing, answers, Questionnaire.standard()))
                .orElseGet(() -> AnswersFile.write(answers, Questionnaire.standard()));
        return write(target, text);
    }

    /// Keeps answers that are not complete, apart from any file.
    public Path draft(Answers answers) {
        return write(draftFile(), AnswersFile.write(answers, Questionnaire.standard()));
    }

    Path draftFile() {
        return home.resolve("draft.yaml");
    }

    private static String name(Answers answers) {
        return answers.one("workload").orElse("mlteam") + "-"
                + answers.one("environment").orElse("dev");
    }

    private static String read(Path existing) {
        try {
            return Files.readString(existing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path target, String text) {
        SafeFile.writeAnew(target, text);
        return target;
    }
}
