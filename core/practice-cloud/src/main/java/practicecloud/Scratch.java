package practicecloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of a world in memory, which needs one for its certificate alone. It goes with the world, and at the
/// latest with the process.
record Scratch(Path folder) implements AutoCloseable {

    static Scratch make() throws IOException {
        var scratch = new Scratch(Files.createTempDirectory("practice-cloud"));
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::close, "practice-cloud-scratch"));
        return scratch;
    }

    @Override
    public void close() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be removed.", e);
        }
    }
}
