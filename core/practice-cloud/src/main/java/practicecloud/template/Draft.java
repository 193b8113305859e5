package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One resource of a template, loops turned and children taken out, but nothing else worked out yet.
///
/// @param symbolic its name as a member of `resources`, or empty
record Draft(ObjectNode source, Scope scope, String symbolic, Above above, Optional<Turn> turn) {

    /// The type and name of the resource it is written inside, or empty texts.
    record Above(String type, String name) {
        static final Above NOTHING = new Above("", "");
    }

    /// Which turn of a loop it is.
    record Turn(Loop loop, int index) {}

    Evaluator evaluator() {
        return new Evaluator(scope, Runtime.NOT_YET);
    }

    String type() {
        var type = evaluator().string(source.path("type"), "resource type");
        return above.type().isEmpty() ? type : above.type() + "/" + type;
    }

    String name() {
        try {
            var name = evaluator().string(source.path("name"), "resource name");
            return above.name().isEmpty() ? name : above.name() + "/" + name;
        } catch (Unresolved e) {
            throw Draft.tooEarly(e);
        }
    }

    static Fault tooEarly(Unresolved e) {
        return Fault.invalid("The template function '" + e.function() + "' is not expected at this location. Please see"
                + " https://aka.ms/arm-functions for usage details.");
    }

    /// All resources of a template in the order they are written.
    static List<Draft> all(JsonNode template, Scope scope) {
        if (template.path("resources").isMissingNode()) {
            throw Fault.invalid("Required property 'resources' not found in JSON");
        }
        return below(template.path("resources"), scope, Above.NOTHING).toList();
    }

    private static Stream<Draft> below(JsonNode resources, Scope scope, Above above) {
        return resources instanceof ArrayNode
                ? Nodes.stream(resources).flatMap(one -> turned((ObjectNode) one, scope, "", above))
                : resources.properties().stream()
                        .flatMap(entry -> turned((ObjectNode) entry.getValue(), scope, entry.getKey(), above));
    }

    private static Stream<Draft> turned(ObjectNode source, Scope scope, String symbolic, Above above) {
        if (!source.has("copy")) {
            return withChildren(new Draft(source, scope, symbolic, above, Optional.empty()));
        }
        var loop = Loop.of(new Evaluator(scope, Runtime.NOT_YET), source.path("copy"));
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < loop.count(); i++) {
            var inner = scope.inLoop(loop.name(), i);
            drafts.add(new Draft(source, inner, symbolic, above, Optional.of(new Turn(loop, i))));
        }
        return drafts.stream().flatMap(Draft::withChildren);
    }

    private static Stream<Draft> withChildren(Draft draft) {
        var children = draft.source().path("resources");
        if (children.isEmpty()) {
            return Stream.of(draft);
        }
        var above = new Above(draft.type(), draft.name());
        return Stream.concat(Stream.of(draft), below(children, draft.scope(), above));
    }
}
