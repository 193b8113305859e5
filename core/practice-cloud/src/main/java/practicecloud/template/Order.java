package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import practicecloud.json.Tree;

/// Which resource of a template waits for which: what `dependsOn` says, and what is referred to by name.
final class Order {

    /// A draft and where it goes.
    record Placed(Draft draft, Place place) {}

    private final List<Placed> all;

    List<Placed> all() {
        return all;
    }

    Order(List<Placed> all) {
        this.all = List.copyOf(all);
    }

    Set<String> before(Placed one) {
        var before = new LinkedHashSet<String>();
        Tree.items(one.draft().source(), "dependsOn")
                .map(node -> one.draft().evaluator().string(node, "dependsOn"))
                .forEach(name -> before.addAll(named(name, one)));
        references(one)
                .forEach(name ->
                        matches(name).forEach(other -> before.add(other.place().key())));
        batchBefore(one).forEach(other -> before.add(other.place().key()));
        before.remove(one.place().key());
        return before;
    }

    private Set<String> named(String name, Placed one) {
        var found = new LinkedHashSet<String>();
        matches(name).forEach(other -> found.add(other.place().key()));
        if (found.isEmpty() && !loopIsEmpty(name, one)) {
            throw Fault.invalid("The resource '" + name + "' is not defined in the template. Please see"
                    + " https://aka.ms/arm-syntax for usage details.");
        }
        return found;
    }

    /// A loop that turns no time at all is still something to wait for.
    private boolean loopIsEmpty(String name, Placed one) {
        return one.draft().scope().named().byName().containsKey("loop " + name.toLowerCase(Locale.ROOT));
    }

    private List<Placed> matches(String name) {
        var exact = all.stream().filter(other -> is(other, name)).toList();
        if (!exact.isEmpty() || !name.contains("/")) {
            return exact;
        }
        var tail = Ids.tail(name.startsWith("/") ? name : "/providers/" + name);
        return all.stream()
                .filter(other -> Ids.tail(other.place().id()).equals(tail))
                .toList();
    }

    private static boolean is(Placed other, String name) {
        return other.place().key().equals(Ids.key(name))
                || other.draft().symbolic().equalsIgnoreCase(name)
                || other.place().name().equalsIgnoreCase(name)
                || other.draft()
                        .turn()
                        .filter(turn -> turn.loop().name().equalsIgnoreCase(name))
                        .isPresent();
    }

    /// Resources that `reference` or `list…` calls name; those named by their full id are not waited for.
    private static Set<String> references(Placed one) {
        var names = new HashSet<String>();
        expressions(one.draft().source())
                .flatMap(Expression::calls)
                .filter(call -> asksTheCloud(call) && !call.arguments().isEmpty())
                .forEach(call ->
                        name(one, call).filter(name -> !name.startsWith("/")).forEach(names::add));
        return names;
    }

    private static boolean asksTheCloud(Expression.Call call) {
        return call.is("reference") || call.name().toLowerCase(Locale.ROOT).startsWith("list");
    }

    private static Stream<String> name(Placed one, Expression.Call call) {
        try {
            var value = one.draft().evaluator().value(call.arguments().getFirst());
            return Stream.of(value).filter(JsonNode::isTextual).map(JsonNode::textValue);
        } catch (Unresolved | Fault e) {
            return Stream.empty();
        }
    }

    /// Every expression of a resource, but not those of children and of templates of their own.
    private static Stream<Expression> expressions(JsonNode node) {
        if (node instanceof TextNode text) {
            return Parser.isExpression(text.textValue()) ? Stream.of(Parser.parse(text.textValue())) : Stream.empty();
        }
        if (!node.isObject()) {
            return Nodes.stream(node).flatMap(Order::expressions);
        }
        return node.properties().stream()
                .filter(entry -> !entry.getKey().equals("resources") && !Nested.isInnerTemplate(node, entry.getKey()))
                .flatMap(entry -> expressions(entry.getValue()));
    }

    private Stream<Placed> batchBefore(Placed one) {
        return one.draft().turn().stream()
                .filter(turn -> turn.loop().batch() > 0)
                .flatMap(turn -> all.stream()
                        .filter(other -> other.draft().source() == one.draft().source()
                                && other.draft()
                                        .turn()
                                        .filter(before -> precedes(before, turn))
                                        .isPresent()));
    }

    private static boolean precedes(Draft.Turn before, Draft.Turn turn) {
        int batch = turn.loop().batch();
        return before.index() / batch == turn.index() / batch - 1;
    }

    /// The steps such that each comes after those it waits for.
    ///
    /// @throws Fault when they wait for one another in a circle
    static List<Step> sorted(List<Step> steps) {
        var left = new ArrayList<>(steps);
        var sorted = new ArrayList<Step>();
        while (!left.isEmpty()) {
            var ready = left.stream()
                    .filter(step -> left.stream()
                            .noneMatch(other -> other != step && step.after().contains(other.key())))
                    .toList();
            if (ready.isEmpty()) {
                throw Fault.invalid("Circular dependency detected on resource: '"
                        + left.getFirst().place().id()
                        + "'. Please see https://aka.ms/arm-syntax-resources for usage details.");
            }
            sorted.addAll(ready);
            left.removeAll(ready);
        }
        return sorted;
    }
}
