package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;

/// Where in a body an alias of a property leads:
/// `Microsoft.Storage/storageAccounts/networkAcls.ipRules[*].value`. Aliases leave out the levels called
/// `properties`; each step looks for its name there too.
///
/// @param path the steps; one that ends in `[*]` is every item of a list
record Alias(List<String> path) {

    private static final String EVERY = "[*]";
    private static final String BELOW = "properties";

    /// The alias of a type's property; empty for a name that is none of this type's.
    static Optional<Alias> of(String name, String type) {
        var prefix = type + "/";
        boolean mine =
                name.regionMatches(true, 0, prefix, 0, prefix.length()) && name.indexOf('/', prefix.length()) < 0;
        return mine
                ? Optional.of(new Alias(List.of(name.substring(prefix.length()).split("\\."))))
                : Optional.empty();
    }

    /// Whether it means each item of a list rather than one value.
    boolean isMany() {
        return path.stream().anyMatch(step -> step.endsWith(EVERY));
    }

    /// All it leads to; one missing value where a single one is not there.
    List<JsonNode> values(JsonNode body) {
        var here = Stream.of(body);
        for (var step : path) {
            here = here.flatMap(node -> step(node, step));
        }
        return here.toList();
    }

    private static Stream<JsonNode> step(JsonNode node, String step) {
        boolean every = step.endsWith(EVERY);
        var name = every ? step.substring(0, step.length() - EVERY.length()) : step;
        var found = name.isEmpty() ? node : member(node, name);
        return every ? StreamSupport.stream(found.spliterator(), false) : Stream.of(found);
    }

    private static JsonNode member(JsonNode node, String name) {
        var here = named(node, name);
        for (int depth = 0; here.isMissingNode() && depth < 2; depth++) {
            node = named(node, BELOW);
            here = named(node, name);
        }
        return here;
    }

    private static JsonNode named(JsonNode node, String name) {
        return node.properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .<JsonNode>map(entry -> entry.getValue())
                .findFirst()
                .orElse(node.path(name));
    }

    /// The dotted path to write at: of the ways with and without levels called `properties` the first that the
    /// type's definition knows, else below `properties`.
    ///
    /// @param known whether the type's definition has a path
    String place(Predicate<String> known) {
        var plain = String.join(".", path);
        return Stream.of(BELOW + "." + plain, plain, BELOW + "." + BELOW + "." + plain)
                .filter(known)
                .findFirst()
                .orElse(BELOW + "." + plain);
    }

    /// Writes there, and in every item on the way.
    static void write(ObjectNode body, String place, JsonNode value) {
        int every = place.indexOf(EVERY + ".");
        if (every < 0) {
            Tree.put(body, place, value);
            return;
        }
        for (var item : Tree.at(body, place.substring(0, every))) {
            if (item instanceof ObjectNode object) {
                var rest = place.substring(every + EVERY.length() + 1);
                write(object, item.has(BELOW) ? BELOW + "." + rest : rest, value);
            }
        }
    }
}
