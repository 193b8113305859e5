package practicecloud.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// The one store of everything that is. Reading never waits; writing is one change at a time, each all or nothing
/// and on disk before it is answered. What is stored is never altered, only replaced.
public final class World implements Lookup, AutoCloseable {

    private final Map<Table, ConcurrentSkipListMap<String, JsonNode>> tables = new EnumMap<>(Table.class);
    private final ReentrantLock writing = new ReentrantLock();
    private final Optional<WorldFile> file;

    private World(Optional<WorldFile> file) {
        this.file = file;
        for (var table : Table.values()) {
            tables.put(table, new ConcurrentSkipListMap<>());
        }
    }

    public static World inMemory() {
        return new World(Optional.empty());
    }

    /// The world kept in this file, empty where there is none yet.
    ///
    /// @throws IOException when it cannot be read or was written by a newer program
    public static World open(WorldFile file) throws IOException {
        var world = new World(Optional.of(file));
        file.load(edit -> world.apply(List.of(edit)));
        file.begin(world::everything);
        return world;
    }

    @Override
    public Optional<JsonNode> get(Table table, String key) {
        return Optional.ofNullable(table(table).get(key));
    }

    public boolean has(Table table, String key) {
        return table(table).containsKey(key);
    }

    @Override
    public Iterable<JsonNode> scan(Table table, String prefix) {
        return table(table).subMap(prefix, prefix + Character.MAX_VALUE).values();
    }

    /// All keys that begin so, in order.
    public Collection<String> keys(Table table, String prefix) {
        return table(table).subMap(prefix, prefix + Character.MAX_VALUE).keySet();
    }

    public Iterable<JsonNode> all(Table table) {
        return table(table).values();
    }

    /// Makes a change; what it throws undoes it.
    public <T> T change(Function<Change, T> work) {
        T result;
        long written;
        writing.lock();
        try {
            var change = new Change(this);
            result = work.apply(change);
            written = file.map(kept -> kept.append(change.edits())).orElse(0L);
            apply(change.edits());
        } finally {
            writing.unlock();
        }
        file.ifPresent(kept -> kept.sync(written));
        return result;
    }

    /// What a change would lead to; nothing of it stays.
    public <T> T suppose(Function<Change, T> work) {
        writing.lock();
        try {
            return work.apply(new Change(this));
        } finally {
            writing.unlock();
        }
    }

    ConcurrentSkipListMap<String, JsonNode> table(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private void apply(List<Edit> edits) {
        for (var edit : edits) {
            if (edit.value().isPresent()) {
                table(edit.table()).put(edit.key(), edit.value().get());
            } else {
                table(edit.table()).remove(edit.key());
            }
        }
    }

    private List<Edit> everything() {
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().entrySet().stream()
                        .map(entry -> new Edit(table.getKey(), entry.getKey(), Optional.of(entry.getValue()))))
                .toList();
    }

    @Override
    public void close() {
        file.ifPresent(WorldFile::close);
    }

    /// One value set, or removed where it is empty.
    record Edit(Table table, String key, Optional<JsonNode> value) {}
}
