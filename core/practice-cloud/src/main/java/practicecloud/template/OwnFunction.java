package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import practicecloud.json.Tree;

/// A function a template defines itself. It sees its own parameters and nothing else of the template.
record OwnFunction(JsonNode definition) {

    /// The functions of a template by `namespace.name`.
    static Scope.Functions of(JsonNode template) {
        var all = new TreeMap<String, JsonNode>(String.CASE_INSENSITIVE_ORDER);
        Tree.items(template, "functions").forEach(space -> {
            var namespace = space.path("namespace").asText();
            space.path("members")
                    .properties()
                    .forEach(member -> all.put(namespace + "." + member.getKey(), member.getValue()));
        });
        return new Scope.Functions(all);
    }

    static Optional<OwnFunction> find(Scope scope, String name) {
        return Optional.ofNullable(scope.functions().byName().get(name)).map(OwnFunction::new);
    }

    JsonNode call(Arguments arguments) {
        var given = new HashMap<String, JsonNode>();
        if (definition.path("parameters") instanceof ArrayNode parameters) {
            for (int i = 0; i < parameters.size(); i++) {
                given.put(parameters.path(i).path("name").asText(), arguments.node(i));
            }
        }
        var outer = arguments.evaluator().scope();
        var names = new Values(
                "parameter",
                Set.copyOf(new ArrayList<>(given.keySet())),
                name -> Nodes.member(Tree.object().setAll(given), name));
        var none = new Values("variable", Set.of(), name -> Nodes.NULL);
        var inner = new Scope(names, none, outer.functions(), outer.setting(), Scope.Named.NONE, Scope.Nearby.NOTHING);
        return arguments.evaluator().in(inner).tree(Tree.at(definition, "output.value"));
    }
}
