package practicecloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Somebody who uses a world another process serves, and goes on serving it when that one ends.
final class Successor implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Path folder;
    private final URI endpoint;
    private final Settings settings;
    private final Thread watch = new Thread(this::watch, "practice-cloud-successor");
    private Optional<Serving> serving = Optional.empty();

    private Successor(Path folder, URI endpoint, Settings settings) {
        this.folder = folder;
        this.endpoint = endpoint;
        this.settings = settings;
    }

    static Successor wait(Path folder, URI endpoint, Settings settings) {
        var successor = new Successor(folder, endpoint, settings);
        successor.watch.setDaemon(true);
        successor.watch.start();
        return successor;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted() && !succeeds()) {
                Thread.sleep(LOOK_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes over if nobody serves any more. The port may take a moment to come free.
    private synchronized boolean succeeds() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        var hold = Hold.take(folder);
        if (hold.isEmpty()) {
            return false;
        }
        try {
            var begun = Serving.begin(folder, hold, endpoint.getPort(), settings);
            new Notice(endpoint, ProcessHandle.current().pid()).publish(folder);
            serving = Optional.of(begun);
            return true;
        } catch (BindException e) {
            hold.get().close();
            return false;
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        synchronized (this) {
            serving.ifPresent(Serving::close);
        }
    }
}
