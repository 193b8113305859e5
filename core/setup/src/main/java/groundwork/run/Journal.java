package groundwork.run;

import static groundwork.terms.Say.say;

import groundwork.preview.Plan;
import groundwork.preview.PlanFile;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.OwnerOnly;
import groundwork.terms.Trouble;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// The memory of a run, in `runs/<id>` of the home: `plan.json`, written once, and `journal.jsonl`, one JSON
/// object a line, forced to the disk before and after each action. What it says has happened has happened,
/// whatever becomes of the process.
///
/// One process at a time has a run's journal open.
public final class Journal implements AutoCloseable {

    static final String FILE = "journal.jsonl";
    static final String PLAN = "plan.json";

    /// A journal of a large run stays well below this; with less room nothing is begun.
    private static final long ROOM = 4L << 20;

    private final FileChannel channel;
    private final RunLock lock;
    private final Path folder;
    private final Disk disk;

    private Journal(FileChannel channel, RunLock lock, Path folder, Disk disk) {
        this.channel = channel;
        this.lock = lock;
        this.folder = folder;
        this.disk = disk;
    }

    /// Opens the journal of a new run, or one to go on with.
    ///
    /// @throws Unwritable when the home cannot be written; nothing has been sent to any cloud then
    /// @throws Busy       when another process has it open
    public static Journal open(Path home, String runId) {
        return open(home, runId, Disk.REAL);
    }

    static Journal open(Path home, String runId, Disk disk) {
        var folder = home.resolve("runs").resolve(runId);
        try {
            Files.createDirectories(folder);
            OwnerOnly.folder(home.resolve("runs"));
            OwnerOnly.folder(folder);
            mustHaveRoom(folder);
            var file = folder.resolve(FILE);
            var lock = RunLock.take(folder);
            try {
                var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                OwnerOnly.file(file);
                OwnerOnly.file(folder.resolve(RunLock.FILE));
                return new Journal(channel, lock, folder, disk).withWholeLines(file);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Unwritable.of(home, e);
        }
    }

    /// Makes sure that a journal can be kept in this home, before a cloud is looked at and anybody is asked.
    ///
    /// @throws Unwritable when it cannot, naming the home
    public static void mustBeWritable(Path home) {
        try {
            var folder = Files.createDirectories(Files.createDirectories(home).resolve("runs"));
            mustHaveRoom(folder);
            Files.delete(Files.createTempFile(folder, "room", ".part"));
        } catch (IOException e) {
            throw Unwritable.of(home, e);
        }
    }

    private static void mustHaveRoom(Path folder) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
            throw new IOException(say("run.no-room", "mb", ROOM >> 20));
        }
    }

    /// A line cut off by a crash is ended, so that the next one begins at the beginning of a line.
    private Journal withWholeLines(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
            disk.append(channel, ByteBuffer.wrap(new byte[] {'\n'}));
        }
        return this;
    }

    /// Keeps the plan beside the journal, so that resume and undo need nothing else.
    ///
    /// @throws Unwritable when the disk is full or gone
    public void keep(Plan plan) {
        try {
            var part = Files.createTempFile(folder, "plan", ".part");
            Files.writeString(part, PlanFile.write(plan));
            OwnerOnly.file(part);
            try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, folder.resolve(PLAN), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Unwritable(folder, e);
        }
    }

    /// Writes one event; on the disk when this returns.
    ///
    /// @throws Unwritable when the disk is full or gone
    public void write(RunEvent event) {
        append(JournalLine.of(event));
    }

    /// Writes one deed; on the disk when this returns.
    ///
    /// @throws Unwritable when the disk is full or gone
    public void write(Deed deed) {
        append(JournalLine.of(deed));
    }

    /// Writes that all of the run is taken back.
    void undone(Instant at) {
        append(Json.object("event", "undone", "at", at.toString(), "outcome", Runs.UNDONE));
    }

    private synchronized void append(Json line) {
        try {
            var text = JsonText.compact(line) + "\n";
            disk.append(channel, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new Unwritable(folder, e);
        }
    }

    /// The lines of a run's journal; lines cut off by a crash are left out.
    ///
    /// @throws JsonText.Malformed where anything but the end of a life was cut off
    static List<Json> lines(Path folder) throws IOException {
        var text = Files.readString(folder.resolve(FILE));
        return text.lines()
                .filter(line -> line.endsWith("}") && isWhole(line))
                .map(JsonText::parse)
                .toList();
    }

    private static boolean isWhole(String line) {
        try {
            return JsonText.parse(line) instanceof Json.Obj;
        } catch (JsonText.Malformed e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            lock.close();
        } catch (IOException e) {
            throw new Unwritable(folder, e);
        }
    }

    /// A run id: the time it begins, so that ids sort by it, and a few letters against collisions.
    public static String newRunId(Instant now) {
        var stamp =
                now.toString().replaceAll("[-:]", "").replaceAll("\\..*|Z", "").replace('T', '-');
        var letters = new SecureRandom().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36);
        return stamp + "-" + Integer.toString(letters, 36).toLowerCase(Locale.ROOT);
    }

    /// How lines reach the disk; tests let it fail.
    interface Disk {
        Disk REAL = (channel, line) -> {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        };

        void append(FileChannel channel, ByteBuffer line) throws IOException;
    }

    /// The home cannot be written.
    public static final class Unwritable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unwritable(Path folder, IOException cause) {
            this(say("run.not-written", "folder", folder, "message", Trouble.of(cause)), cause);
        }

        private Unwritable(String sentence, IOException cause) {
            super(sentence, cause);
        }

        /// Before anything is begun.
        private static Unwritable of(Path home, IOException cause) {
            return new Unwritable(say("run.home-unwritable", "home", home, "message", Trouble.of(cause)), cause);
        }
    }

    /// The run goes on in another process.
    public static final class Busy extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Busy(String runId) {
            super(say("run.goes-on", "run", runId));
        }
    }
}
