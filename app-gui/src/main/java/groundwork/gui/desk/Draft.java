package groundwork.gui.desk;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import java.nio.file.Path;
import java.util.Optional;

/// The answers being worked on, and the file they come from.
///
/// @param saved the answers as the file has them
public record Draft(Answers answers, Optional<Path> file, Answers saved) {

    /// Nothing answered yet, no file.
    public static final Draft EMPTY = new Draft(Answers.NONE, Optional.empty(), Answers.NONE);

    /// Answers just read from a file.
    public static Draft opened(Path file, Answers answers) {
        return new Draft(answers, Optional.of(file), answers);
    }

    public Draft with(String key, Answer answer) {
        return with(answers.with(key, answer));
    }

    public Draft with(Answers changed) {
        return new Draft(changed, file, saved);
    }

    /// The same answers, now kept in this file.
    public Draft savedAs(Path path) {
        return new Draft(answers, Optional.of(path), answers);
    }

    /// Whether something would be lost by closing.
    public boolean isChanged() {
        return !answers.equals(saved);
    }
}
