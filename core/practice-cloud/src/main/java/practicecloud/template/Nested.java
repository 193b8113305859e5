package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import practicecloud.json.Tree;

/// A deployment inside a deployment. Its template's expressions mean what they mean there (inner scope), or what
/// they mean in the template around it (outer scope, the default).
final class Nested {

    private static final String SCOPE = "expressionEvaluationOptions.scope";

    private Nested() {}

    /// Whether the member of these properties is a template that is worked out on its own.
    static boolean isInnerTemplate(JsonNode properties, String member) {
        return member.equals("template") && Tree.says(properties, SCOPE, "inner");
    }

    /// What to send for it.
    static ObjectNode properties(Evaluator at, JsonNode properties) {
        var template = properties.path("template");
        var rest = properties.deepCopy();
        ((ObjectNode) rest).remove("template");
        var worked = (ObjectNode) at.tree(rest);
        if (template.isMissingNode()) {
            return worked;
        }
        if (Tree.says(properties, SCOPE, "inner")) {
            return worked.set("template", template);
        }
        worked.remove("parameters");
        return worked.set("template", worked(at, template));
    }

    /// A template in which the expressions are worked out and loops are turned.
    private static ObjectNode worked(Evaluator at, JsonNode template) {
        var result = Tree.object();
        for (var name : new String[] {"$schema", "contentVersion"}) {
            if (template.has(name)) {
                result.set(name, template.path(name));
            }
        }
        result.set(
                "resources", Tree.array(Draft.all(template, at.scope()).stream().map(draft -> resource(at, draft))));
        if (template.has("outputs")) {
            result.set("outputs", escaped(at.tree(template.path("outputs"))));
        }
        return result;
    }

    private static ObjectNode resource(Evaluator at, Draft draft) {
        var source = draft.source().deepCopy();
        source.remove("copy");
        source.remove("resources");
        boolean deployment = draft.type().equalsIgnoreCase(Place.DEPLOYMENT);
        var properties = source.path("properties");
        if (deployment) {
            source.remove("properties");
        }
        var here = at.in(draft.scope());
        var worked = (ObjectNode) escaped(here.tree(source));
        worked.put("type", draft.type()).put("name", draft.name());
        draft.turn()
                .ifPresent(turn ->
                        worked.putObject("copy").put("name", turn.loop().name()).put("count", 1));
        if (deployment) {
            worked.set("properties", properties(here, properties));
        }
        return worked;
    }

    /// What was worked out must not be taken for an expression again.
    private static JsonNode escaped(JsonNode node) {
        return switch (node) {
            case TextNode text
            when text.textValue().startsWith("[") && text.textValue().endsWith("]") ->
                TextNode.valueOf("[" + text.textValue());
            case ArrayNode array -> Tree.array(Nodes.stream(array).map(Nested::escaped));
            case ObjectNode object -> {
                var copy = Tree.object();
                object.properties().forEach(entry -> copy.set(entry.getKey(), escaped(entry.getValue())));
                yield copy;
            }
            default -> node;
        };
    }
}
