package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import practicecloud.json.Tree;

/// Expressions that stand outside of a template, as the rules of policies hold them: the same language, with
/// other names in it.
///
/// @param parameters what `parameters('name')` finds
/// @param own        functions that only this place knows, by their names in lower case
public record Phrase(ObjectNode parameters, Map<String, Own> own, Setting setting) {

    /// A function that only this place knows.
    public interface Own extends Function<List<JsonNode>, JsonNode> {}

    /// A tree with every expression in it worked out.
    ///
    /// @throws Fault when an expression is wrong
    public JsonNode worth(JsonNode written) {
        return switch (written) {
            case TextNode text -> text(text.textValue());
            case ArrayNode array -> Tree.array(Nodes.stream(array).map(this::worth));
            case ObjectNode object -> {
                var all = Tree.object();
                object.properties().forEach(entry -> all.set(entry.getKey(), worth(entry.getValue())));
                yield all;
            }
            default -> written;
        };
    }

    private JsonNode text(String written) {
        if (!Parser.isExpression(written)) {
            return TextNode.valueOf(Parser.plain(written));
        }
        var evaluator = evaluator();
        return evaluator.value(filled(evaluator, Parser.parse(written)));
    }

    private Evaluator evaluator() {
        var given = Set.copyOf(List.copyOf(parameters.properties()).stream()
                .map(Map.Entry::getKey)
                .toList());
        var values = new Values("parameter", given, parameters::path);
        var none = new Values("variable", Set.of(), name -> Nodes.NULL);
        var scope = new Scope(values, none, Scope.Functions.NONE, setting, Scope.Named.NONE, Scope.Nearby.NOTHING);
        return new Evaluator(scope, Runtime.NOT_YET);
    }

    /// The expression with what is known only here put in as constants.
    private Expression filled(Evaluator evaluator, Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> constant;
            case Expression.Pick pick ->
                new Expression.Pick(filled(evaluator, pick.of()), filled(evaluator, pick.key()), pick.lenient());
            case Expression.Call call -> {
                var arguments = call.arguments().stream()
                        .map(argument -> filled(evaluator, argument))
                        .toList();
                var mine = own.get(call.name().toLowerCase(Locale.ROOT));
                yield mine == null
                        ? new Expression.Call(call.name(), arguments)
                        : new Expression.Constant(mine.apply(
                                arguments.stream().map(evaluator::value).toList()));
            }
        };
    }
}
