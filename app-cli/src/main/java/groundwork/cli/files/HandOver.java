package groundwork.cli.files;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Blueprint;
import groundwork.export.Exports;
import groundwork.export.Format;
import groundwork.terms.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A blueprint as files of code in a folder.
///
/// @param files their text by name
public record HandOver(Path folder, Map<String, String> files) {

    public static HandOver of(Blueprint blueprint, Format language, Path folder) {
        return new HandOver(folder, Exports.of(blueprint, language));
    }

    /// The names of files that are there already.
    public List<String> there() {
        return files.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
    }

    /// Where each of them stands.
    public List<Path> paths() {
        return files.keySet().stream().map(folder::resolve).toList();
    }

    /// Writes all of them, over what is there.
    ///
    /// @throws UncheckedIOException with a sentence where that cannot be done
    public void write() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    say("files.HandOver.the-folder-cannot-be-made", "folder", folder, "message", Trouble.of(e)), e);
        }
        files.forEach((name, text) -> SafeFile.write(folder.resolve(name), text));
    }

    /// What was written, in a sentence.
    public String said() {
        return say("files.HandOver.wrote-into", "names", String.join(", ", files.keySet()), "folder", folder);
    }
}
