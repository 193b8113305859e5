package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Named values that may be made of one another: each is worked out when it is first asked for.
final class Values {

    private final String kind;
    private final Set<String> names;
    private final Function<String, JsonNode> make;
    private final Map<String, JsonNode> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> underWay = new HashSet<>();

    /// @param kind  what they are called in a message: `parameter`, `variable`
    /// @param names found whatever their case
    Values(String kind, Set<String> names, Function<String, JsonNode> make) {
        this.kind = kind;
        this.names = Set.copyOf(names);
        this.make = make;
    }

    JsonNode get(String asked) {
        var name = names.stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Fault.invalid("The template " + kind + " '" + asked
                        + "' is not found. Please see https://aka.ms/arm-syntax-" + kind + "s for usage details."));
        var value = known.get(name);
        if (value == null) {
            if (!underWay.add(name)) {
                throw Fault.invalid("The template " + kind + " '" + name + "' refers to itself.");
            }
            value = make.apply(name);
            underWay.remove(name);
            known.put(name, value);
        }
        return value;
    }
}
