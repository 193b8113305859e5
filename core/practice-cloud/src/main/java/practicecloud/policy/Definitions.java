package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// Policy definitions: a few of Azure's own, which are everywhere, and those people made.
///
/// @param made finds one that people made, by its key
record Definitions(Function<String, Optional<JsonNode>> made) {

    static final String TYPE = "Microsoft.Authorization/policyDefinitions";
    static final String SETS = "Microsoft.Authorization/policySetDefinitions";

    private static final Map<String, ObjectNode> BUILT_IN = read();

    private static Map<String, ObjectNode> read() {
        try (var in = Objects.requireNonNull(Definitions.class.getResourceAsStream("built-in.json"))) {
            var all = new LinkedHashMap<String, ObjectNode>();
            Tree.parse(in.readAllBytes()).properties().forEach(entry -> {
                var body = complete(entry.getKey(), (ObjectNode) entry.getValue());
                all.put(Id.of(body.path("id").asText()).key(), body);
            });
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode complete(String name, ObjectNode properties) {
        var body = Tree.object();
        properties.put("policyType", "BuiltIn");
        body.set("properties", properties);
        return body.put("id", "/providers/" + TYPE + "/" + name)
                .put("type", TYPE)
                .put("name", name);
    }

    static Stream<ObjectNode> builtIn() {
        return BUILT_IN.values().stream();
    }

    static Refusal missing(String id) {
        return isSet(id)
                ? Refusal.of(
                        404,
                        "PolicySetDefinitionNotFound",
                        "The policy set definition '" + Id.of(id).name() + "' could not be found.")
                : Refusal.of(
                        404,
                        "PolicyDefinitionNotFound",
                        "The policy definition '" + Id.of(id).name() + "' could not be found.");
    }

    static boolean isSet(String id) {
        return Id.of(id).is(SETS);
    }

    Optional<JsonNode> find(String id) {
        var key = Id.of(id).text().toLowerCase(Locale.ROOT);
        var own = BUILT_IN.get(key);
        return own == null ? made.apply(key) : Optional.of(own);
    }
}
