package practicecloud.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import practicecloud.json.Tree;
import practicecloud.world.World.Edit;

/// The world on disk: a log of changes, one JSON line each, forced to disk before a change is answered. A line
/// cut short by a sudden end was never answered, and is passed over. Opening writes the log anew with what is
/// left.
public final class WorldFile implements AutoCloseable {

    private static final String KIND = "groundwork/practice-world/1";

    private final Path path;
    private final Object syncing = new Object();
    private Optional<FileChannel> channel = Optional.empty();
    private long written;
    private long synced;

    public WorldFile(Path path) {
        this.path = path;
    }

    /// Hands over every edit in the log.
    ///
    /// @throws IOException when this is not a world of ours, or a newer one
    void load(Consumer<Edit> each) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        var lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                read(lines.get(i), i == 0, each);
            } catch (IOException e) {
                if (i < lines.size() - 1 || i == 0) {
                    throw new IOException(
                            path + " cannot be read as a practice world: " + e.getMessage()
                                    + " Begin a new one with 'groundwork practice reset'.",
                            e);
                }
            }
        }
    }

    private static void read(String line, boolean first, Consumer<Edit> each) throws IOException {
        var tree = Tree.parse(line.getBytes(StandardCharsets.UTF_8));
        if (first) {
            if (!KIND.equals(tree.path("schema").asText())) {
                throw new IOException("it says '" + tree.path("schema").asText() + "', not '" + KIND + "'.");
            }
            return;
        }
        for (var edit : tree) {
            var value = Optional.of(edit.path("value")).filter(node -> !node.isMissingNode());
            each.accept(new Edit(
                    Table.valueOf(edit.path("table").asText()), edit.path("key").asText(), value));
        }
    }

    /// Writes the log anew, whole beside the old one and then in its place, and keeps it open.
    void begin(Supplier<List<Edit>> everything) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        var text = new ByteArrayOutputStream();
        text.writeBytes(line(Tree.object().put("schema", KIND)));
        for (var edit : everything.get()) {
            text.writeBytes(line(List.of(edit)));
        }
        var open = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        open.write(ByteBuffer.wrap(text.toByteArray()));
        open.force(true);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        channel = Optional.of(open);
        written = open.position();
        synced = written;
    }

    /// Appends one change; answers how far the log must be forced for it to be safe. Called by one thread at a
    /// time.
    long append(List<Edit> edits) {
        if (edits.isEmpty()) {
            return 0;
        }
        var line = ByteBuffer.wrap(line(edits));
        try {
            var open = channel.orElseThrow();
            while (line.hasRemaining()) {
                written += open.write(line);
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("The practice world cannot be saved in " + path, e);
        }
    }

    /// Returns when the log is on disk up to there. Threads that come together share one force.
    void sync(long upTo) {
        synchronized (syncing) {
            if (synced >= upTo) {
                return;
            }
            try {
                long reached = channel.orElseThrow().position();
                channel.orElseThrow().force(false);
                synced = reached;
            } catch (IOException e) {
                throw new UncheckedIOException("The practice world cannot be saved in " + path, e);
            }
        }
    }

    private static byte[] line(List<Edit> edits) {
        var array = Tree.array();
        for (var edit : edits) {
            var item = array.addObject().put("table", edit.table().name()).put("key", edit.key());
            edit.value().ifPresent(value -> item.set("value", value));
        }
        return line(array);
    }

    private static byte[] line(JsonNode tree) {
        var bytes = Tree.bytes(tree);
        var line = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, line, 0, bytes.length);
        line[bytes.length] = '\n';
        return line;
    }

    @Override
    public void close() {
        channel.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
