package groundwork.cli.files;

import static groundwork.cli.look.Say.say;

import groundwork.terms.OwnerOnly;
import groundwork.terms.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all, readable by its owner alone.
public final class SafeFile {

    private SafeFile() {}

    /// @throws UncheckedIOException with a sentence where it cannot be written
    public static void write(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            // A temporary file is its owner's alone from the start.
            var half = Files.createTempFile(folder, ".groundwork", ".part");
            try {
                Files.write(half, text.getBytes(StandardCharsets.UTF_8));
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    say("files.SafeFile.cannot-be-written", "file", file, "message", Trouble.of(e)), e);
        }
    }

    /// The same in a folder that is made, for its owner alone, where there is none.
    public static void writeAnew(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                OwnerOnly.folder(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    say("files.SafeFile.cannot-be-written", "file", file, "message", Trouble.of(e)), e);
        }
        write(file, text);
    }
}
