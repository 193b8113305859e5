package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// Why a file could not be read or written, in words. The Java machine names often the file alone, or its own
/// classes; what the system itself says ("No space left on device") is kept.
final class Reason {

    private Reason() {}

    static String of(@Nullable IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> say("desk.reason-missing", "file", missing.getFile());
            case AccessDeniedException denied -> say("desk.reason-denied", "file", denied.getFile());
            case FileAlreadyExistsException taken -> say("desk.reason-no-folder", "file", taken.getFile());
            case NotDirectoryException taken -> say("desk.reason-no-folder", "file", taken.getFile());
            case FileSystemException told when told.getReason() != null -> told.getReason();
            case null -> "";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
