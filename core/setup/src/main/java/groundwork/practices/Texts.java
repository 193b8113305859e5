package groundwork.practices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Texts that come with the program, each beside the class it belongs to.
public final class Texts {

    private Texts() {}

    /// The whole text.
    ///
    /// @throws IllegalStateException where there is none: a mistake in the program, which a test looks for
    public static String of(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name + " of " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of a table: lines that are neither blank nor begin with `#`.
    public static List<String> rows(Class<?> beside, String name) {
        return of(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
