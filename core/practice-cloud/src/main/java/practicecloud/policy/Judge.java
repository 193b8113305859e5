package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.policy.Subject.Found;
import practicecloud.template.Fault;
import practicecloud.template.Phrase;

/// Whether the `if` of a policy holds for a resource.
///
/// @param about  what expressions can name
/// @param list   the list that is being counted, `…[*]`; empty where none is
/// @param item   its item that is looked at
/// @param proofs what was compared and held, as the answer to a refusal shows it
record Judge(Subject subject, Phrase about, String list, JsonNode item, ArrayNode proofs) {

    Judge(Subject subject, Phrase about) {
        this(subject, about, "", MissingNode.getInstance(), Tree.array());
    }

    boolean holds(Clause clause) {
        return switch (clause) {
            case Clause.AllOf all -> all.clauses().stream().allMatch(this::holds);
            case Clause.AnyOf any -> any.clauses().stream().anyMatch(this::holds);
            case Clause.Not not -> !holds(not.clause());
            case Clause.Compare compare -> holds(compare);
        };
    }

    private boolean holds(Clause.Compare compare) {
        var right = worth(compare.right());
        return switch (compare.left()) {
            case Clause.Field field -> {
                var name = worth(field.name()).asText();
                var found = field(name);
                boolean held = found.values().stream()
                        .allMatch(left -> compare.operator().holds(left, right));
                yield proven(held, "Field", name, found.whole(), compare.operator(), right);
            }
            case Clause.Value value -> {
                var left = worth(value.written());
                boolean held = compare.operator().holds(left, right);
                yield proven(held, "Value", value.written().asText(), left, compare.operator(), right);
            }
            case Clause.Count count -> {
                var left = IntNode.valueOf(count(count));
                boolean held = compare.operator().holds(left, right);
                yield proven(held, "Count", count.field(), left, compare.operator(), right);
            }
        };
    }

    private int count(Clause.Count count) {
        var items = field(count.field()).values();
        return (int) items.stream()
                .filter(one -> count.where().isEmpty()
                        || new Judge(subject, within(count.field(), one), count.field(), one, Tree.array())
                                .holds(count.where().get()))
                .count();
    }

    /// A field of the resource, or of the item that is being counted.
    private Found field(String name) {
        boolean ofItem = !list.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(list.toLowerCase(Locale.ROOT));
        if (!ofItem) {
            return subject.field(name);
        }
        var rest = name.substring(list.length());
        return rest.isEmpty()
                ? new Found(List.of(item), false)
                : new Found(new Alias(List.of(rest.substring(1).split("\\."))).values(item), rest.contains("[*]"));
    }

    /// Expressions inside of a count can name the item.
    private Phrase within(String field, JsonNode one) {
        var own = new HashMap<>(about.own());
        own.put(
                "current",
                names -> names.isEmpty() || names.getFirst().asText().equalsIgnoreCase(field)
                        ? one
                        : new Judge(subject, about, field, one, proofs)
                                .field(names.getFirst().asText())
                                .whole());
        return new Phrase(about.parameters(), Map.copyOf(own), about.setting());
    }

    JsonNode worth(JsonNode written) {
        try {
            return about.worth(written);
        } catch (Fault fault) {
            throw Refusal.of(400, "InvalidPolicyRule", "Failed to evaluate policy rule: " + fault.text());
        }
    }

    private boolean proven(
            boolean held, String kind, String expression, JsonNode left, Operator operator, JsonNode right) {
        if (held) {
            var proof = proofs.addObject().put("result", "True").put("expressionKind", kind);
            proof.put("expression", expression);
            if (kind.equals("Field")) {
                proof.put("path", expression.substring(expression.lastIndexOf('/') + 1));
            }
            if (!left.isMissingNode()) {
                proof.set("expressionValue", left);
            }
            proof.set("targetValue", right.isMissingNode() ? TextNode.valueOf("") : right);
            proof.put("operator", operator.spelled());
        }
        return held;
    }
}
