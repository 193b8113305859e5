package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import practicecloud.json.Tree;

/// The parameters of policies.
final class Given {

    private static final Pattern PARAMETER = Pattern.compile("\\[\\s*parameters\\('([^']+)'\\)\\s*]");

    private Given() {}

    /// `{"name": {"value": …}}` without the level in between.
    static ObjectNode values(JsonNode written) {
        var values = Tree.object();
        written.properties()
                .forEach(entry -> values.set(entry.getKey(), entry.getValue().path("value")));
        return values;
    }

    /// What is given, and the defaults of the definition for the rest.
    static ObjectNode withDefaults(JsonNode definition, ObjectNode given) {
        var values = Tree.object();
        definition.at("/properties/parameters").properties().forEach(entry -> {
            var name = entry.getKey();
            var fallback = entry.getValue().path("defaultValue");
            var value = find(given, name);
            if (!value.isMissingNode() || !fallback.isMissingNode()) {
                values.set(name, value.isMissingNode() ? fallback : value);
            }
        });
        return values;
    }

    /// What a set hands to one of its definitions.
    static ObjectNode passed(JsonNode written, ObjectNode known) {
        var passed = Tree.object();
        values(written).properties().forEach(entry -> {
            var match = PARAMETER.matcher(entry.getValue().asText());
            var value = match.matches() ? find(known, match.group(1)) : entry.getValue();
            if (!value.isMissingNode()) {
                passed.set(entry.getKey(), value);
            }
        });
        return passed;
    }

    static JsonNode find(JsonNode values, String name) {
        return values.properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .<JsonNode>map(entry -> entry.getValue())
                .findFirst()
                .orElse(values.path(name));
    }
}
