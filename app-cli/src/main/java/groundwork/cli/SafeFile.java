package groundwork.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all, readable by its owner alone.
final class SafeFile {

    private SafeFile() {}

    /// @throws Refused where it cannot be written
    static void write(Path file, String text) {
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
            throw new Refused(Exit.FAILED, file + " cannot be written: " + e.getMessage() + ".");
        }
    }
}
