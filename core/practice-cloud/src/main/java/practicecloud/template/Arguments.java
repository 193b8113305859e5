package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/// The arguments of one call, worked out only when they are asked for.
record Arguments(Evaluator evaluator, String function, List<Expression> expressions) {

    int size() {
        return expressions.size();
    }

    Setting setting() {
        return evaluator.scope().setting();
    }

    Expression expression(int index) {
        if (index >= size()) {
            throw Fault.expression(
                    "Unable to evaluate template language function '" + function + "': it needs at least "
                            + (index + 1) + " argument(s), and there are " + size()
                            + ". Please see https://aka.ms/arm-functions for usage details.");
        }
        return expressions.get(index);
    }

    JsonNode node(int index) {
        return evaluator.value(expression(index));
    }

    Stream<JsonNode> all() {
        return from(0);
    }

    Stream<JsonNode> from(int index) {
        return expressions.stream().skip(index).map(evaluator::value);
    }

    String text(int index) {
        var node = node(index);
        if (!node.isTextual()) {
            throw wrong(index, "a string", node);
        }
        return node.textValue();
    }

    String text(int index, String otherwise) {
        return index < size() ? text(index) : otherwise;
    }

    long number(int index) {
        var node = node(index);
        if (!node.isIntegralNumber()) {
            throw wrong(index, "an integer", node);
        }
        return node.longValue();
    }

    int small(int index) {
        return Math.toIntExact(number(index));
    }

    boolean truth(int index) {
        return truth(index, node(index));
    }

    boolean truth(int index, JsonNode node) {
        if (!node.isBoolean()) {
            throw wrong(index, "a boolean", node);
        }
        return node.booleanValue();
    }

    ArrayNode array(int index) {
        var node = node(index);
        if (node instanceof ArrayNode array) {
            return array;
        }
        throw wrong(index, "an array", node);
    }

    ObjectNode object(int index) {
        var node = node(index);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw wrong(index, "an object", node);
    }

    Fault wrong(int index, String expected, JsonNode actual) {
        return Fault.expression("The template language function '" + function + "' expects its parameter "
                + (index + 1) + " to be " + expected + ". The provided value is of type '"
                + actual.getNodeType() + "'. Please see https://aka.ms/arm-functions#" + function.toLowerCase()
                + " for usage details.");
    }

    Fault fault(String message) {
        return Fault.expression("The template language function '" + function + "' " + message);
    }
}
