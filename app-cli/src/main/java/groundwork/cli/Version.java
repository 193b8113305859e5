package groundwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it down.
final class Version {

    private Version() {}

    static boolean isAskedBy(String argument) {
        return argument.equals("--version") || argument.equals("-V");
    }

    static String line() {
        return "groundwork " + number();
    }

    static String number() {
        try (var resource = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// For picocli, which the version itself can do without.
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {line()};
        }
    }
}
