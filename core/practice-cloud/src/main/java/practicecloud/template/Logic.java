package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/// Comparisons and logic. Only the branch taken is worked out.
final class Logic {

    static final Map<String, Library.Function> ALL = Map.ofEntries(
            Map.entry("equals", at -> Nodes.truth(Nodes.same(at.node(0), at.node(1)))),
            Map.entry("less", compared(order -> order < 0)),
            Map.entry("lessOrEquals", compared(order -> order <= 0)),
            Map.entry("greater", compared(order -> order > 0)),
            Map.entry("greaterOrEquals", compared(order -> order >= 0)),
            Map.entry("if", at -> at.truth(0) ? at.node(1) : at.node(2)),
            Map.entry("and", Logic::and),
            Map.entry("or", Logic::or),
            Map.entry("not", at -> Nodes.truth(!at.truth(0))),
            Map.entry("bool", Logic::bool),
            Map.entry("true", at -> Nodes.truth(true)),
            Map.entry("false", at -> Nodes.truth(false)),
            Map.entry("null", at -> Nodes.NULL),
            Map.entry("coalesce", Logic::coalesce));

    private Logic() {}

    private static Library.Function compared(IntPredicate test) {
        return at -> Nodes.truth(test.test(Nodes.order().compare(at.node(0), at.node(1))));
    }

    private static JsonNode and(Arguments at) {
        for (int i = 0; i < at.size(); i++) {
            if (!at.truth(i)) {
                return Nodes.truth(false);
            }
        }
        return Nodes.truth(true);
    }

    private static JsonNode or(Arguments at) {
        for (int i = 0; i < at.size(); i++) {
            if (at.truth(i)) {
                return Nodes.truth(true);
            }
        }
        return Nodes.truth(false);
    }

    private static JsonNode bool(Arguments at) {
        var node = at.node(0);
        return switch (Nodes.asText(node).toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Nodes.truth(true);
            case "false", "0" -> Nodes.truth(false);
            default -> throw at.fault("was invoked with a parameter that is not valid: it is no boolean.");
        };
    }

    private static JsonNode coalesce(Arguments at) {
        return at.all().filter(node -> !node.isNull()).findFirst().orElse(Nodes.NULL);
    }
}
