package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.json.Tree;

/// JSON as the template language sees it: names without case, whole numbers without size.
final class Nodes {

    static final JsonNode NULL = JsonNodeFactory.instance.nullNode();

    private Nodes() {}

    static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }

    static JsonNode number(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    static JsonNode truth(boolean value) {
        return BooleanNode.valueOf(value);
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /// A member by name, whatever its case; missing where there is none.
    static JsonNode member(JsonNode of, String name) {
        var exact = of.path(name);
        if (!exact.isMissingNode() || !(of instanceof ObjectNode object)) {
            return exact;
        }
        return object.properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(entry -> entry.getValue())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /// As `string()` writes a value.
    static String asText(JsonNode node) {
        return switch (node) {
            case TextNode text -> text.textValue();
            case BooleanNode truth -> truth.booleanValue() ? "True" : "False";
            default ->
                node.isNull()
                        ? ""
                        : node.isNumber() ? node.asText() : new String(Tree.bytes(node), StandardCharsets.UTF_8);
        };
    }

    /// Whether both are the same, numbers by value.
    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }

    static Comparator<JsonNode> order() {
        return (one, other) -> one.isNumber() && other.isNumber()
                ? big(one).compareTo(big(other))
                : asText(one).compareTo(asText(other));
    }

    private static BigInteger big(JsonNode number) {
        return number.bigIntegerValue();
    }
}
