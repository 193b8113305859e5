package groundwork.terms;

import static groundwork.terms.Say.say;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Why a file could not be read or written, in a few words that fit behind the name of the file. Java's own
/// message is often that name once more and nothing else.
public final class Trouble {

    private Trouble() {}

    /// The words in the language that is spoken; the system's own where there are such.
    public static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> say("terms.not-allowed");
            case NotDirectoryException _, FileAlreadyExistsException _ -> say("terms.no-folder");
            case NoSuchFileException _ -> say("terms.not-there");
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
