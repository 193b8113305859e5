package groundwork.tryout.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The scripts jobs run.
final class Scripts {

    private Scripts() {}

    /// A script as one word of a command.
    static String encoded(String name) {
        return Base64.getEncoder().encodeToString(text(name).getBytes(StandardCharsets.UTF_8));
    }

    static String text(String name) {
        try (var in = Scripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
