package groundwork.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The Java sources of every room of the house.
final class Sources {

    private Sources() {}

    /// The root of the repository: the nearest folder above with the launcher's pom and a `core` folder.
    static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!(Files.exists(here.resolve("pom.xml")) && Files.isDirectory(here.resolve("core/setup")))) {
            here = here.getParent();
        }
        return here;
    }

    /// All of them, sorted, without what the build made.
    static List<Path> all() {
        var root = root();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root.relativize(file).toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a list that a house rule keeps beside itself; `#` begins a comment.
    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(Sources.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
