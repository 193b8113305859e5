package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFileException;
import groundwork.choices.Questionnaire;
import groundwork.cli.files.SafeFile;
import groundwork.terms.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Where answers are kept: in the file they came from, else in the home, each set of names in a file of its own.
/// Files are readable by their owner only, and never half written.
///
/// @param home of Groundwork
/// @param file the file the answers came from
public record Keeping(Path home, Optional<Path> file) {

    /// Whoever goes on from the draft keeps their answers where they would have without it.
    public Keeping {
        var draft = home.resolve(DRAFT).toAbsolutePath();
        file = file.filter(given -> !given.toAbsolutePath().equals(draft));
    }

    /// Answers that were left half-way.
    ///
    /// @param at when
    public record Kept(Answers answers, Instant at) {}

    private static final String DRAFT = "draft.yaml";

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

    /// The draft, where there is one that can be read.
    public Optional<Kept> kept() {
        var draft = draftFile();
        try {
            return Files.exists(draft)
                    ? Optional.of(new Kept(
                            AnswersFile.read(draft),
                            Files.getLastModifiedTime(draft).toInstant()))
                    : Optional.empty();
        } catch (IOException | AnswersFileException e) {
            // What cannot be read is not offered; the next draft takes its place.
            return Optional.empty();
        }
    }

    /// The draft is no longer needed.
    void forgetDraft() {
        try {
            Files.deleteIfExists(draftFile());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    say("wizard.Keeping.cannot-be-deleted", "draftFile", draftFile(), "message", Trouble.of(e)), e);
        }
    }

    Path draftFile() {
        return home.resolve(DRAFT);
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
