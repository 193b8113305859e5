package groundwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it down.
final class Version implements IVersionProvider {

    static boolean isAskedBy(String argument) {
        return argument.equals("--version") || argument.equals("-V");
    }

    static String line() {
        try (var resource = Version.class.getResourceAsStream("version.txt")) {
            return resource == null
                    ? "groundwork, of no known version"
                    : "groundwork " + new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
