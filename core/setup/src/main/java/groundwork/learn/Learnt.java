package groundwork.learn;

import static groundwork.terms.Say.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/// What a person has learnt on this machine: the files of exercises and which of them are done, in the home.
///
/// @param home of Groundwork
public record Learnt(Path home) {

    private static final String DONE = "done.txt";

    private Path folder() {
        return home.resolve("learn");
    }

    /// The file a person works in.
    public Path file(Course course) {
        return folder().resolve(course.id() + ".yaml");
    }

    /// The ids of the lessons whose exercise was done.
    public Set<String> done() {
        try {
            var list = folder().resolve(DONE);
            return Files.exists(list) ? new LinkedHashSet<>(Files.readAllLines(list)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(say("learn.not-read", "message", e.getMessage()), e);
        }
    }

    /// Remembers that an exercise was done.
    public void did(Course course) {
        var all = new LinkedHashSet<>(done());
        if (!all.add(course.id())) {
            return;
        }
        try {
            Files.createDirectories(folder());
            var half = Files.createTempFile(folder(), ".done", ".part");
            Files.write(half, new ArrayList<>(all));
            Files.move(
                    half,
                    folder().resolve(DONE),
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(say("learn.not-remembered", "message", e.getMessage()), e);
        }
    }
}
