package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import practicecloud.json.Tree;

/// The numeric functions; the language has whole numbers only.
final class Numbers {

    static final Map<String, Library.Function> ALL = Map.ofEntries(
            Map.entry("add", both(Math::addExact)),
            Map.entry("sub", both(Math::subtractExact)),
            Map.entry("mul", both(Math::multiplyExact)),
            Map.entry("div", divided((a, b) -> a / b)),
            Map.entry("mod", divided((a, b) -> a % b)),
            Map.entry("min", at -> values(at).min(Nodes.order()).orElseThrow(() -> none(at))),
            Map.entry("max", at -> values(at).max(Nodes.order()).orElseThrow(() -> none(at))),
            Map.entry("range", Numbers::range),
            Map.entry("int", Numbers::whole),
            Map.entry("float", Numbers::broken));

    private Numbers() {}

    private static Library.Function both(LongBinaryOperator operator) {
        return at -> Nodes.number(operator.applyAsLong(at.number(0), at.number(1)));
    }

    private static Library.Function divided(LongBinaryOperator operator) {
        return at -> {
            if (at.number(1) == 0) {
                throw at.fault("cannot divide by zero.");
            }
            return Nodes.number(operator.applyAsLong(at.number(0), at.number(1)));
        };
    }

    private static Stream<JsonNode> values(Arguments at) {
        return at.node(0).isArray() ? Nodes.stream(at.node(0)) : at.all();
    }

    private static Fault none(Arguments at) {
        return at.fault("needs at least one number.");
    }

    private static JsonNode range(Arguments at) {
        long first = at.number(0);
        return Tree.array(Stream.iterate(first, next -> next < first + at.number(1), next -> next + 1)
                .map(Nodes::number));
    }

    private static JsonNode whole(Arguments at) {
        var node = at.node(0);
        try {
            return node.isIntegralNumber()
                    ? node
                    : Nodes.number(Long.parseLong(node.asText().trim()));
        } catch (NumberFormatException e) {
            throw at.fault("was invoked with a parameter that is not valid: '" + node.asText() + "' is no integer.");
        }
    }

    private static JsonNode broken(Arguments at) {
        try {
            return Tree.object().numberNode(Double.parseDouble(at.node(0).asText()));
        } catch (NumberFormatException e) {
            throw at.fault("was invoked with a parameter that is not valid.");
        }
    }
}
