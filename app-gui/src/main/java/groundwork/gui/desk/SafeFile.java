package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files that are there whole, or as they were.
final class SafeFile {

    private SafeFile() {}

    static Path write(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text);
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(say("desk.not-written", "message", e.getMessage()), e);
        }
    }
}
