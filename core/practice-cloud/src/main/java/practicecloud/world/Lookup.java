package practicecloud.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What can be looked up: the world as it is, or as a change has it so far.
public interface Lookup {

    Optional<JsonNode> get(Table table, String key);

    /// All values whose key begins so, in the order of keys.
    Iterable<JsonNode> scan(Table table, String prefix);

    /// The resource of this id, whatever its case; empty where there is none.
    default Optional<JsonNode> resource(String id) {
        return get(Table.RESOURCES, Id.of(id).key());
    }
}
