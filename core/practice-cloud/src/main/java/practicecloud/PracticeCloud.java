package practicecloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import practicecloud.arm.Realm;
import practicecloud.entra.Directory;
import practicecloud.entra.People;
import practicecloud.http.Certificate;

/// A pretend Azure that serves until it is closed.
public final class PracticeCloud implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Runnable closing;
    private final Access access;

    private PracticeCloud(Runnable closing, Access access) {
        this.closing = closing;
        this.access = access;
    }

    /// Serves.
    ///
    /// @throws UncheckedIOException when the home cannot be used, another process serves it, or the port is taken
    public static PracticeCloud start(Settings settings) {
        try {
            if (settings.home().isEmpty()) {
                return inMemory(settings);
            }
            var folder = folder(settings.home().get());
            var hold = Hold.take(folder);
            if (hold.isEmpty()) {
                throw new IOException(others(folder));
            }
            return served(folder, hold.get(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("The practice cloud cannot start: " + e.getMessage(), e);
        }
    }

    private static String others(Path folder) {
        var notice = Notice.read(folder);
        return "another program serves the world in " + folder
                + notice.map(other -> " (process " + other.process() + ", at " + other.endpoint() + ")")
                        .orElse("")
                + ". End it first, or choose another home.";
    }

    /// Serves the world of the home, or, when another process already does, uses that one. When it ends, one of
    /// those who use it goes on in its place, at the same address.
    ///
    /// @throws UncheckedIOException when the home cannot be used
    public static PracticeCloud attachOrStart(Settings settings) {
        if (settings.home().isEmpty()) {
            return start(settings);
        }
        try {
            var folder = folder(settings.home().get());
            var until = Instant.now().plus(PATIENCE);
            while (true) {
                var hold = Hold.take(folder);
                if (hold.isPresent()) {
                    return served(folder, hold.get(), settings);
                }
                var notice = Notice.read(folder).filter(Notice::isAnswered);
                if (notice.isPresent()) {
                    var endpoint = notice.get().endpoint();
                    return new PracticeCloud(
                            Successor.wait(folder, endpoint, settings)::close, access(folder, endpoint));
                }
                if (Instant.now().isAfter(until)) {
                    throw new IOException(others(folder));
                }
                rest();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The practice cloud cannot be reached: " + e.getMessage(), e);
        }
    }

    /// Forgets the world of a home. Who trusts its certificate goes on trusting it.
    ///
    /// @throws UncheckedIOException when another process serves it, or it cannot be deleted
    public static void reset(Path home) {
        var folder = home.resolve("practice");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var _ = Hold.take(folder).orElseThrow(() -> new IOException(others(folder)))) {
            Files.deleteIfExists(folder.resolve(Serving.WORLD));
        } catch (IOException e) {
            throw new UncheckedIOException("The practice world cannot be forgotten: " + e.getMessage(), e);
        }
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the wait for it was interrupted.", e);
        }
    }

    private static PracticeCloud served(Path folder, Hold hold, Settings settings) throws IOException {
        try {
            var serving = Serving.begin(folder, Optional.of(hold), settings.port(), settings);
            new Notice(serving.endpoint(), ProcessHandle.current().pid()).publish(folder);
            return serving(folder, serving);
        } catch (IOException e) {
            hold.close();
            throw e;
        }
    }

    private static PracticeCloud serving(Path folder, Serving serving) {
        return new PracticeCloud(serving::close, access(folder, serving.endpoint()));
    }

    private static PracticeCloud inMemory(Settings settings) throws IOException {
        var scratch = Scratch.make();
        try {
            var serving = Serving.begin(scratch.folder(), Optional.empty(), settings.port(), settings);
            Runnable closing = () -> {
                serving.close();
                scratch.close();
            };
            return new PracticeCloud(closing, access(scratch.folder(), serving.endpoint()));
        } catch (IOException e) {
            scratch.close();
            throw e;
        }
    }

    /// Where the world, its log and its keys lie, for its owner alone.
    private static Path folder(Path home) throws IOException {
        var folder = Files.createDirectories(home.resolve("practice"));
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    private static Access access(Path folder, URI endpoint) {
        return new Access(
                endpoint,
                Realm.TENANT,
                Realm.SUBSCRIPTION,
                People.ADMINISTRATOR_APPLICATION,
                Directory.SECRET,
                Certificate.authorityFile(folder));
    }

    /// How to come in.
    public Access access() {
        return access;
    }

    @Override
    public void close() {
        closing.run();
    }
}
