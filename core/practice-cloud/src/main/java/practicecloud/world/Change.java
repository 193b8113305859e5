package practicecloud.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// A change being made to the world. It sees what it did itself; others see all of it or nothing.
public final class Change implements Lookup {

    private static final String COUNTER = "counter";

    private final World world;
    private final Map<Table, TreeMap<String, Optional<JsonNode>>> done = new LinkedHashMap<>();

    Change(World world) {
        this.world = world;
    }

    @Override
    public Optional<JsonNode> get(Table table, String key) {
        var own = done.getOrDefault(table, new TreeMap<>()).get(key);
        return own == null ? world.get(table, key) : own;
    }

    public boolean has(Table table, String key) {
        return get(table, key).isPresent();
    }

    @Override
    public List<JsonNode> scan(Table table, String prefix) {
        var seen = new TreeMap<String, JsonNode>(world.table(table).subMap(prefix, prefix + Character.MAX_VALUE));
        done.getOrDefault(table, new TreeMap<>())
                .subMap(prefix, prefix + Character.MAX_VALUE)
                .forEach((key, value) -> value.ifPresentOrElse(there -> seen.put(key, there), () -> seen.remove(key)));
        return List.copyOf(seen.values());
    }

    /// Stores; the value must not be altered afterwards.
    public void put(Table table, String key, JsonNode value) {
        done.computeIfAbsent(table, name -> new TreeMap<>()).put(key, Optional.of(value));
    }

    public void remove(Table table, String key) {
        done.computeIfAbsent(table, name -> new TreeMap<>()).put(key, Optional.empty());
    }

    /// A new number, never given before in this world.
    public long number() {
        long next = get(Table.FACTS, COUNTER).map(JsonNode::asLong).orElse(0L) + 1;
        put(Table.FACTS, COUNTER, LongNode.valueOf(next));
        return next;
    }

    /// A new id that looks drawn by chance, yet is the same whenever the same things happen in the same order.
    public String uuid(String purpose) {
        return named(purpose + "/" + number());
    }

    /// The id that always belongs to this name.
    public static String named(String name) {
        var id = UUID.nameUUIDFromBytes(("practice cloud/" + name).getBytes(StandardCharsets.UTF_8));
        return id.toString();
    }

    List<World.Edit> edits() {
        var edits = new ArrayList<World.Edit>();
        done.forEach((table, values) -> values.forEach((key, value) -> edits.add(new World.Edit(table, key, value))));
        return edits;
    }
}
