package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import practicecloud.json.Tree;

/// The names of a whole template: its parameters as given or by default, its variables, its functions.
final class Frame {

    private final JsonNode template;
    private final JsonNode given;
    private final Map<String, JsonNode> loops = new HashMap<>();
    private final Scope scope;

    /// @param given the values: `{"name": {"value": …}}`
    Frame(JsonNode template, JsonNode given, Setting setting) {
        this.template = template;
        this.given = given;
        var parameters = new Values("parameter", names(template.path("parameters")), this::parameter);
        Tree.items(template, "variables.copy")
                .forEach(copy -> loops.put(copy.path("name").asText(), copy));
        var variables = new Values("variable", variableNames(), this::variable);
        this.scope = new Scope(
                parameters, variables, OwnFunction.of(template), setting, Scope.Named.NONE, Scope.Nearby.NOTHING);
        Parameters.check(template.path("parameters"), given);
        names(template.path("parameters")).forEach(parameters::get);
    }

    Scope scope() {
        return scope;
    }

    private Evaluator evaluator() {
        return new Evaluator(scope, Runtime.NOT_YET);
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Set<String> variableNames() {
        var names = names(template.path("variables"));
        if (!loops.isEmpty()) {
            names.remove("copy");
            names.addAll(loops.keySet());
        }
        return names;
    }

    private JsonNode parameter(String name) {
        var definition = template.path("parameters").path(name);
        var value = Nodes.member(given, name).path("value");
        if (!value.isMissingNode() && !(value.isNull() && definition.has("defaultValue"))) {
            return Parameters.checked(name, definition, value);
        }
        if (definition.has("defaultValue")) {
            return Parameters.checked(name, definition, evaluator().tree(definition.path("defaultValue")));
        }
        if (definition.path("nullable").asBoolean()) {
            return Nodes.NULL;
        }
        throw Parameters.missing(name);
    }

    private JsonNode variable(String name) {
        var loop = loops.get(name);
        if (loop != null) {
            return Loop.items(evaluator(), Loop.of(evaluator(), loop), loop.path("input"));
        }
        return evaluator().tree(template.path("variables").path(name));
    }

    /// The parameters as a deployment shows them: secrets without their values.
    ObjectNode shown() {
        var shown = Tree.object();
        template.path("parameters").properties().forEach(entry -> {
            var type = entry.getValue().path("type").asText("object");
            var one = shown.putObject(entry.getKey()).put("type", Parameters.shownType(type));
            if (!Parameters.isSecret(type)) {
                one.set("value", scope.parameters().get(entry.getKey()));
            }
        });
        return shown;
    }
}
