package groundwork.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says that a process carries a run on. It is a file of its own beside the journal: where a process closes a
/// file it has read, POSIX lets go of every lock the process holds on that file, and journals are read all the
/// time. For the same reason the lock of this process itself is never asked for by opening the file again.
final class RunLock implements AutoCloseable {

    static final String FILE = "lock";
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private RunLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// @throws Journal.Busy when somebody has it, be it this process
    static RunLock take(Path folder) throws IOException {
        var key = folder.toAbsolutePath().normalize();
        if (!OWN.add(key)) {
            throw new Journal.Busy(folder.getFileName().toString());
        }
        try {
            var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new RunLock(key, channel);
            }
            channel.close();
            throw new Journal.Busy(folder.getFileName().toString());
        } catch (IOException | RuntimeException e) {
            OWN.remove(key);
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// Whether some process has it.
    static boolean isTaken(Path folder) {
        if (OWN.contains(folder.toAbsolutePath().normalize())) {
            return true;
        }
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !isLocked(channel);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OWN.remove(folder);
    }
}
