package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import practicecloud.json.Tree;

/// `map`, `filter`, `sort`, `reduce`, `toObject` and the lambdas they take.
final class Lambdas {

    static final Map<String, Library.Function> ALL = Map.of(
            "map", Lambdas::map,
            "filter", Lambdas::filter,
            "sort", Lambdas::sort,
            "reduce", Lambdas::reduce,
            "toObject", Lambdas::toObject,
            "lambdaVariables", Lambdas::variable);

    private Lambdas() {}

    private static JsonNode variable(Arguments at) {
        var value = at.evaluator().scope().nearby().lambda().get(at.text(0));
        if (value == null) {
            throw at.fault("knows no lambda variable '" + at.text(0) + "' here.");
        }
        return value;
    }

    private static JsonNode apply(Arguments at, int index, List<JsonNode> values) {
        if (!(at.expression(index) instanceof Expression.Call lambda) || !lambda.is("lambda")) {
            throw at.fault("expects a lambda as its parameter " + (index + 1) + ".");
        }
        var names = lambda.arguments().subList(0, lambda.arguments().size() - 1);
        var given = new HashMap<String, JsonNode>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            given.put(at.evaluator().value(names.get(i)).asText(), values.get(i));
        }
        var inner = at.evaluator().in(at.evaluator().scope().withLambda(given));
        return inner.value(lambda.arguments().getLast());
    }

    private static JsonNode map(Arguments at) {
        var items = at.array(0);
        return Tree.array(IntStream.range(0, items.size())
                .mapToObj(i -> apply(at, 1, List.of(items.path(i), Nodes.number(i)))));
    }

    private static JsonNode filter(Arguments at) {
        var items = at.array(0);
        return Tree.array(IntStream.range(0, items.size())
                .filter(i -> at.truth(1, apply(at, 1, List.of(items.path(i), Nodes.number(i)))))
                .mapToObj(items::path));
    }

    private static JsonNode sort(Arguments at) {
        Comparator<JsonNode> order = (a, b) ->
                at.truth(1, apply(at, 1, List.of(a, b))) ? -1 : at.truth(1, apply(at, 1, List.of(b, a))) ? 1 : 0;
        return Tree.array(Nodes.stream(at.array(0)).sorted(order));
    }

    private static JsonNode reduce(Arguments at) {
        var result = at.node(1);
        for (var item : at.array(0)) {
            result = apply(at, 2, List.of(result, item));
        }
        return result;
    }

    private static JsonNode toObject(Arguments at) {
        var object = Tree.object();
        for (var item : at.array(0)) {
            var value = at.size() > 2 ? apply(at, 2, List.of(item)) : item;
            object.set(apply(at, 1, List.of(item)).asText(), value);
        }
        return object;
    }
}
