package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What a template can learn of the running cloud.
public interface Runtime {

    /// Nothing can be learnt yet: expressions that ask stay as they are.
    Runtime NOT_YET = new Runtime() {
        @Override
        public JsonNode reference(String id, Optional<String> version, boolean full) {
            throw new Unresolved("reference");
        }

        @Override
        public JsonNode list(String function, String id, String version, JsonNode body) {
            throw new Unresolved(function);
        }
    };

    /// The state of a resource: its properties, or all of it with `full`.
    JsonNode reference(String id, Optional<String> version, boolean full);

    /// The answer of an action whose name begins with `list`.
    JsonNode list(String function, String id, String version, JsonNode body);
}
