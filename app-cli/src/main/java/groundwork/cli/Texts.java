package groundwork.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads text files a person names.
final class Texts {

    private Texts() {}

    /// @throws Refused with a sentence where there is none that can be read
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Refused(Exit.USAGE, "There is no such file: " + file + ". Nothing was done.");
        } catch (CharacterCodingException e) {
            throw new Refused(Exit.USAGE, file + " is no text in UTF-8. Nothing was done.");
        } catch (IOException e) {
            var why = Files.isDirectory(file) ? "This is a folder, not a file: " + file : file + " cannot be read";
            throw new Refused(Exit.USAGE, why + ". Nothing was done.");
        }
    }
}
