package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Collectors;
import practicecloud.json.Tree;

/// Works out expressions, and whole trees of them, at one place of a template.
record Evaluator(Scope scope, Runtime runtime) {

    Evaluator in(Scope other) {
        return new Evaluator(other, runtime);
    }

    /// A string of the template: an expression or text.
    JsonNode text(String string) {
        return Parser.isExpression(string) ? value(Parser.parse(string)) : TextNode.valueOf(Parser.plain(string));
    }

    JsonNode value(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> constant.value();
            case Expression.Call call -> Library.call(this, call);
            case Expression.Pick pick -> pick(pick);
        };
    }

    private JsonNode pick(Expression.Pick pick) {
        var of = value(pick.of());
        var key = value(pick.key());
        if (pick.lenient() && of.isNull()) {
            return of;
        }
        var found = of.isArray() ? element((ArrayNode) of, key) : member(of, key.asText());
        if (!found.isMissingNode()) {
            return found;
        }
        if (pick.lenient()) {
            return Nodes.NULL;
        }
        throw missing(of, key);
    }

    private static JsonNode element(ArrayNode array, JsonNode key) {
        if (!key.isIntegralNumber()) {
            throw Fault.expression("The language expression property '" + key.asText()
                    + "' can't be evaluated, property name must be" + " an integer index.");
        }
        return array.path(key.intValue());
    }

    private static JsonNode member(JsonNode of, String name) {
        return Nodes.member(of, name);
    }

    private static Fault missing(JsonNode of, JsonNode key) {
        if (of.isArray()) {
            return Fault.expression(
                    "The language expression property array index '" + key.asText() + "' is out of bounds.");
        }
        if (!of.isObject()) {
            return Fault.expression("The language expression property '" + key.asText() + "' can't be evaluated.");
        }
        var names = of.properties().stream().map(entry -> entry.getKey()).collect(Collectors.joining(", "));
        return Fault.expression("The language expression property '" + key.asText()
                + "' doesn't exist, available properties are '" + names + "'.");
    }

    /// A tree with every expression in it worked out. What must wait for the run stays as it is written.
    JsonNode tree(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object(object);
            case ArrayNode array -> Tree.array(Nodes.stream(array).map(this::tree));
            case TextNode string -> resolved(string);
            default -> node;
        };
    }

    private JsonNode resolved(TextNode string) {
        try {
            return text(string.textValue());
        } catch (Unresolved e) {
            return string;
        }
    }

    private ObjectNode object(ObjectNode object) {
        var result = Tree.object();
        for (var entry : object.properties()) {
            var value = entry.getValue();
            if (entry.getKey().equals("copy") && Loop.areProperties(value)) {
                Loop.properties(this, (ArrayNode) value).forEach(result::set);
                continue;
            }
            var worked = tree(value);
            boolean dropped = worked.isNull() && !value.isNull();
            if (!dropped) {
                result.set(name(entry.getKey()), worked);
            }
        }
        return result;
    }

    private String name(String name) {
        return Parser.isExpression(name) ? text(name).asText() : name;
    }

    /// Text at a place where only text can be.
    String string(JsonNode node, String what) {
        var value = node.isTextual() ? text(node.textValue()) : node;
        if (!value.isTextual()) {
            throw Fault.invalid("The template " + what + " must be a string");
        }
        return value.textValue();
    }
}
