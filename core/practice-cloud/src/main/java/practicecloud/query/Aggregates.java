package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import practicecloud.json.Tree;

/// What `summarize` makes of the rows of one group.
final class Aggregates {

    static final Set<String> NAMES = Set.of(
            "count", "countif", "dcount", "sum", "min", "max", "avg", "make_list", "make_set", "any", "take_any");

    private static final ObjectNode MAKE = Tree.object();

    private Aggregates() {}

    static JsonNode of(Term term, List<ObjectNode> rows) {
        if (!(term instanceof Term.Call call) || !NAMES.contains(call.function())) {
            throw BadQuery.beyond(
                    "this to summarize by",
                    String.join(", ", NAMES.stream().sorted().toList()));
        }
        if (call.function().equals("count")) {
            return MAKE.numberNode(rows.size());
        }
        if (call.arguments().isEmpty()) {
            throw BadQuery.of("The function '" + call.function() + "' needs an argument.");
        }
        return of(
                call.function(),
                rows.stream().map(row -> Worth.of(call.arguments().getFirst(), row)));
    }

    private static JsonNode of(String function, Stream<JsonNode> values) {
        var there = values.filter(value -> !value.isNull()).toList();
        return switch (function) {
            case "countif" ->
                MAKE.numberNode(there.stream().filter(JsonNode::asBoolean).count());
            case "dcount" -> MAKE.numberNode(distinct(there).size());
            case "sum" -> MAKE.numberNode(sum(there));
            case "avg" ->
                there.isEmpty()
                        ? MAKE.nullNode()
                        : MAKE.numberNode(sum(there).divide(BigDecimal.valueOf(there.size()), MathContext.DECIMAL64));
            case "min" -> there.stream().min(order()).orElse(MAKE.nullNode());
            case "max" -> there.stream().max(order()).orElse(MAKE.nullNode());
            case "make_list" -> Tree.array(there.stream());
            case "make_set" -> Tree.array(distinct(there).stream());
            default -> there.stream().findFirst().orElse(MAKE.nullNode());
        };
    }

    private static Comparator<JsonNode> order() {
        return Sign::order;
    }

    private static BigDecimal sum(List<JsonNode> values) {
        return values.stream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<JsonNode> distinct(List<JsonNode> values) {
        var seen = new LinkedHashMap<String, JsonNode>();
        values.forEach(value -> seen.putIfAbsent(Sign.text(value), value));
        return List.copyOf(seen.values());
    }
}
