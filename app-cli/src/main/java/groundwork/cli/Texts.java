package groundwork.cli;

import static groundwork.cli.look.Say.say;

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
            throw new Refused(Exit.USAGE, say("commands.Texts.there-is-no-such-file-nothing", "file", file));
        } catch (CharacterCodingException e) {
            throw new Refused(Exit.USAGE, say("commands.Texts.is-no-text-in-utf-nothing", "file", file));
        } catch (IOException e) {
            var why = Files.isDirectory(file)
                    ? say("commands.Texts.this-is-a-folder-not-a", "file", file)
                    : say("commands.Texts.cannot-be-read", "file", file);
            throw new Refused(Exit.USAGE, say("commands.Texts.nothing-was-done", "why", why));
        }
    }
}
