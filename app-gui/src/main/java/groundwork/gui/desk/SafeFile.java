package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files that are there whole, or as they were; readable by their owner alone.
final class SafeFile {

    private SafeFile() {}

    /// @throws Refusal where it cannot be written
    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws Refusal where it cannot be written
    static Path write(Path file, byte[] bytes) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            // A temporary file is its owner's alone from the start.
            var half = Files.createTempFile(folder, ".groundwork", ".part");
            try {
                Files.write(half, bytes);
                return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new Refusal(say("desk.not-written", "file", file, "message", Reason.of(e)));
        }
    }
}
