package practicecloud.providers;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import practicecloud.json.Tree;

/// What Azure takes of a workspace though the definition of the type would not have it. The templates that
/// Microsoft's own Python package and quickstarts deploy send truth values as text, empty texts for what is not
/// wanted, and an encryption that is disabled.
final class WorkspaceLeniency {

    private WorkspaceLeniency() {}

    /// The body as it is meant; the one handed in is altered.
    static ObjectNode of(ObjectNode sent) {
        if (sent.path("properties") instanceof ObjectNode properties) {
            if (Tree.says(properties, "encryption.status", "Disabled")) {
                properties.remove("encryption");
            }
            for (var entry : List.copyOf(properties.properties())) {
                put(properties, entry);
            }
        }
        return sent;
    }

    private static void put(ObjectNode properties, Map.Entry<String, ?> entry) {
        if (!(entry.getValue() instanceof TextNode text)) {
            return;
        }
        var word = text.textValue();
        if (word.isEmpty()) {
            properties.remove(entry.getKey());
        } else if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            properties.set(entry.getKey(), BooleanNode.valueOf(word.equalsIgnoreCase("true")));
        }
    }
}
