package groundwork.run;

import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

/// The memory of a run: `runs/<id>/journal.jsonl` in the home, one JSON object a line, forced to the disk before
/// and after each action. What it says has happened has happened, whatever becomes of the process.
public final class Journal implements AutoCloseable {

    private static final String FILE = "journal.jsonl";

    private final FileChannel channel;
    private final Path folder;

    private Journal(FileChannel channel, Path folder) {
        this.channel = channel;
        this.folder = folder;
    }

    /// Opens the journal of a new run, or one to go on with.
    ///
    /// @throws Unwritable when the home cannot be written; nothing has been sent to any cloud then
    public static Journal open(Path home, String runId) {
        var folder = home.resolve("runs").resolve(runId);
        try {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            var file = folder.resolve(FILE);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            restrict(file, "rw-------");
            return new Journal(channel, folder);
        } catch (IOException e) {
            throw new Unwritable(folder, e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /// Writes one event; on the disk when this returns.
    ///
    /// @throws Unwritable when the disk is full or gone
    public synchronized void write(RunEvent event) {
        try {
            var line = JsonText.compact(JournalLine.of(event)) + "\n";
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException e) {
            throw new Unwritable(folder, e);
        }
    }

    /// The lines of a run's journal; a last line cut off by a crash is left out.
    static List<Json> lines(Path folder) throws IOException {
        var text = Files.readString(folder.resolve(FILE));
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines().map(JsonText::parse).toList();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Unwritable(folder, e);
        }
    }

    /// A run id: the time it begins, so that ids sort by it, and a few letters against collisions.
    public static String newRunId(Instant now) {
        var stamp =
                now.toString().replaceAll("[-:]", "").replaceAll("\\..*|Z", "").replace('T', '-');
        var random = Integer.toString(new java.security.SecureRandom().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
        return stamp + "-" + random;
    }

    /// The home cannot be written.
    public static final class Unwritable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unwritable(Path folder, IOException cause) {
            super(
                    "The journal in " + folder + " cannot be written (" + cause.getMessage()
                            + "). Make room or set GROUNDWORK_HOME to a folder you may write.",
                    cause);
        }
    }
}
