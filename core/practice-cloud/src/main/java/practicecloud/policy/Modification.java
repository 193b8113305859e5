package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// Changes a write the way a policy with the effect `modify` or `append` says.
record Modification(Writing writing, Judge judge, JsonNode details) {

    /// @return false where the write holds another value already that the policy does not replace, which refuses
    ///     it
    boolean apply(Effect effect) {
        if (effect == Effect.APPEND) {
            var all = details.isArray() ? Tree.items(Tree.object().set("all", details), "all") : Stream.of(details);
            return all.map(this::append).reduce(true, Boolean::logicalAnd);
        }
        Tree.items(details, "operations").filter(this::counts).forEach(this::operate);
        return true;
    }

    private boolean counts(JsonNode operation) {
        return !operation.has("condition")
                || judge.worth(operation.path("condition")).asBoolean();
    }

    private void operate(JsonNode operation) {
        var field = judge.worth(operation.path("field")).asText();
        var there = judge.subject().field(field).whole();
        boolean absent = there.isMissingNode() || there.isNull();
        switch (operation.path("operation").asText().toLowerCase(Locale.ROOT)) {
            case "add" -> {
                if (absent) {
                    write(field, judge.worth(operation.path("value")));
                }
            }
            case "remove" -> remove(field);
            default -> write(field, judge.worth(operation.path("value")));
        }
    }

    private boolean append(JsonNode detail) {
        var field = judge.worth(detail.path("field")).asText();
        var value = judge.worth(detail.path("value"));
        var found = judge.subject().field(field);
        if (field.endsWith("[*]")) {
            var place = place(field.substring(0, field.length() - 3));
            var list = Tree.at(writing.body(), place) instanceof ArrayNode there ? there.deepCopy() : Tree.array();
            list.add(value);
            Tree.put(writing.body(), place, list);
            return true;
        }
        var there = found.whole();
        if (there.isMissingNode() || there.isNull()) {
            write(field, value);
            return true;
        }
        return Operator.EQUALS.holds(there, value);
    }

    private void write(String field, JsonNode value) {
        var tag = Subject.tagName(field);
        if (tag.isPresent()) {
            var tags = Tree.objectAt(writing.body(), "tags");
            tags.properties().stream()
                    .map(entry -> entry.getKey())
                    .filter(tag.get()::equalsIgnoreCase)
                    .toList()
                    .forEach(tags::remove);
            tags.set(tag.get(), value);
            return;
        }
        Alias.write(writing.body(), place(field), value);
    }

    private void remove(String field) {
        var tag = Subject.tagName(field);
        if (tag.isPresent() && writing.body().path("tags") instanceof ObjectNode tags) {
            tags.properties().stream()
                    .map(entry -> entry.getKey())
                    .filter(tag.get()::equalsIgnoreCase)
                    .toList()
                    .forEach(tags::remove);
        } else if (tag.isEmpty()) {
            Tree.remove(writing.body(), place(field));
        }
    }

    private String place(String field) {
        var type = judge.subject().type();
        return Alias.of(field, type)
                .map(alias -> alias.place(path ->
                        writing.realm().types().shapes().has(type, writing.how().version(), path)))
                .orElse(field);
    }
}
