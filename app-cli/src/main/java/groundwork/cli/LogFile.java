package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.terms.OwnerOnly;
import groundwork.terms.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// The file `--log-file` names: what was said, with times, appended. Readable by its owner alone.
final class LogFile implements AutoCloseable {

    private final PrintWriter writer;

    private LogFile(PrintWriter writer) {
        this.writer = writer;
    }

    /// @throws Refused where the file cannot be written
    static LogFile open(Path file) {
        try {
            var writer = Files.newBufferedWriter(
                    file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            OwnerOnly.file(file);
            return new LogFile(new PrintWriter(writer, true));
        } catch (IOException e) {
            throw new Refused(
                    Exit.USAGE,
                    say("commands.LogFile.the-log-file-cannot-be-written", "file", file, "message", Trouble.of(e)));
        }
    }

    synchronized void write(String line) {
        writer.println(Instant.now() + " " + line);
    }

    /// The whole story of a mistake of ours, for whoever mends it.
    synchronized void write(Throwable mistake) {
        writer.println(Instant.now() + " " + mistake);
        mistake.printStackTrace(writer);
    }

    @Override
    public void close() {
        writer.close();
    }
}
