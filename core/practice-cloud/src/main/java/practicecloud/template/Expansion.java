package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import practicecloud.json.Tree;

/// What a template asks for at one place: its resources in order, their bodies, its outputs.
///
/// ```
/// template + parameters + setting ──▶ Frame (names) ──▶ Drafts (loops turned) ──▶ Places (ids) ──▶ Steps (order)
/// ```
public final class Expansion {

    /// What a template says about a resource that is not part of the resource.
    private static final List<String> INSTRUCTIONS = List.of(
            "condition",
            "copy",
            "dependsOn",
            "apiVersion",
            "name",
            "type",
            "scope",
            "comments",
            "metadata",
            "resources",
            "existing",
            "subscriptionId",
            "resourceGroup");

    private final JsonNode template;
    private final Frame frame;
    private final Scope.Named named;
    private final List<Step> steps;

    private Expansion(JsonNode template, Frame frame, Scope.Named named, List<Step> steps) {
        this.template = template;
        this.frame = frame;
        this.named = named;
        this.steps = List.copyOf(steps);
    }

    /// Expands a template.
    ///
    /// @param parameters `{"name": {"value": …}}`
    /// @throws Fault when Azure would not take it
    public static Expansion of(JsonNode template, JsonNode parameters, Setting setting) {
        var frame = new Frame(template, parameters, setting);
        try {
            var placed = Draft.all(template, frame.scope()).stream()
                    .map(draft -> new Order.Placed(draft, Place.of(draft)))
                    .toList();
            var named = names(template, placed);
            var order = new Order(placed.stream()
                    .map(one -> new Order.Placed(seeing(one.draft(), named), one.place()))
                    .toList());
            var steps = order.all().stream().map(one -> step(order, one)).toList();
            onlyOnce(steps);
            return new Expansion(template, frame, named, Order.sorted(steps));
        } catch (Unresolved e) {
            throw Draft.tooEarly(e);
        }
    }

    private static Draft seeing(Draft draft, Scope.Named named) {
        return new Draft(draft.source(), draft.scope().with(named), draft.symbolic(), draft.above(), draft.turn());
    }

    private static Step step(Order order, Order.Placed one) {
        var source = one.draft().source();
        boolean wanted = !source.path("existing").asBoolean() && condition(one.draft());
        return new Step(one.place(), one.draft(), wanted, order.before(one));
    }

    private static boolean condition(Draft draft) {
        var condition = draft.source().path("condition");
        var value = condition.isTextual() ? draft.evaluator().text(condition.textValue()) : condition;
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw Fault.invalid("The template resource '" + draft.name() + "' has a condition that is not a boolean");
        }
        return value.isMissingNode() || value.booleanValue();
    }

    /// Symbolic names, plain names where only one resource has them, ids; and the names of loops, to wait for.
    private static Scope.Named names(JsonNode template, List<Order.Placed> placed) {
        var names = new HashMap<String, Scope.Named.Target>();
        var twice = new HashSet<String>();
        for (var one : placed) {
            var target = new Scope.Named.Target(one.place().id(), one.place().version());
            var name = one.place().name().toLowerCase(Locale.ROOT);
            if (names.put(name, target) != null) {
                twice.add(name);
            }
            names.put(one.place().key(), target);
        }
        twice.forEach(names::remove);
        placed.forEach(one -> symbolic(one)
                .ifPresent(name -> names.put(
                        name,
                        new Scope.Named.Target(one.place().id(), one.place().version()))));
        Tree.items(template, "resources")
                .map(resource -> Tree.text(resource, "copy.name"))
                .flatMap(Optional::stream)
                .forEach(loop -> names.put("loop " + loop.toLowerCase(Locale.ROOT), new Scope.Named.Target("", "")));
        return new Scope.Named(Map.copyOf(names));
    }

    private static Optional<String> symbolic(Order.Placed one) {
        var turn = one.draft().turn().map(which -> "[" + which.index() + "]").orElse("");
        return Optional.of(one.draft().symbolic())
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT) + turn);
    }

    private static void onlyOnce(List<Step> steps) {
        var seen = new HashSet<String>();
        for (var step : steps) {
            if (step.wanted() && !seen.add(step.key())) {
                throw Fault.invalid("The resource '" + step.place().id() + "' is defined multiple times in a template."
                        + " Please see https://aka.ms/arm-syntax-resources for usage details.");
            }
        }
    }

    /// Every resource, those whose condition does not hold included, each after those it waits for.
    public List<Step> steps() {
        return steps;
    }

    /// The body to write for a resource.
    public ObjectNode body(Step step, Runtime runtime) {
        var at = new Evaluator(step.draft().scope(), runtime);
        var source = step.draft().source().deepCopy();
        INSTRUCTIONS.forEach(source::remove);
        if (!step.isDeployment()) {
            return (ObjectNode) at.tree(source);
        }
        var properties = source.path("properties");
        source.remove("properties");
        return ((ObjectNode) at.tree(source)).set("properties", Nested.properties(at, properties));
    }

    /// The parameters as a deployment shows them.
    public ObjectNode parameters() {
        return frame.shown();
    }

    /// What the template answers in the end: `{"name": {"type": …, "value": …}}`.
    public ObjectNode outputs(Runtime runtime) {
        var at = new Evaluator(frame.scope().with(named), runtime);
        var outputs = Tree.object();
        template.path("outputs").properties().forEach(entry -> {
            var definition = entry.getValue();
            var condition = definition.path("condition");
            var wanted = condition.isTextual() ? at.text(condition.textValue()) : condition;
            if (wanted.isMissingNode() || wanted.asBoolean()) {
                var type = definition.path("type").asText();
                outputs.putObject(entry.getKey())
                        .put("type", Parameters.shownType(type))
                        .set("value", output(at, type, definition));
            }
        });
        outputs.properties()
                .removeIf(entry ->
                        Parameters.isSecret(entry.getValue().path("type").asText()));
        return outputs;
    }

    private static JsonNode output(Evaluator at, String type, JsonNode definition) {
        if (definition.has("copy")) {
            var copy = ((ObjectNode) definition.path("copy").deepCopy()).put("name", "output");
            return Loop.items(at, Loop.of(at, copy), definition.path("copy").path("input"));
        }
        var value = at.tree(definition.path("value"));
        if (type.equalsIgnoreCase("string") && !value.isTextual() && !value.isNull()) {
            throw Fault.invalid("The template output is not valid: expected a value of type 'String'");
        }
        return value;
    }

    /// The functions of the template language there are.
    public static List<String> functions() {
        return List.copyOf(Library.names());
    }
}
