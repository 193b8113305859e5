package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import practicecloud.http.Refusal;

/// A policy rule, parsed.
///
/// @param effect  the word, or an expression that gives it
/// @param details what the effect needs to know
record Rule(Clause condition, JsonNode effect, JsonNode details) {

    private static final Set<String> LEFT = Set.of("field", "value", "count");

    /// @throws Refusal when the rule is not one, or goes beyond what this cloud understands
    static Rule of(JsonNode rule) {
        if (!rule.path("if").isObject() || !rule.at("/then/effect").isTextual()) {
            throw invalid("a rule needs an 'if' and a 'then' with an 'effect'");
        }
        var effect = rule.at("/then/effect");
        boolean known = effect.textValue().startsWith("[")
                || Effect.named(effect.textValue()).isPresent();
        if (!known) {
            throw invalid("the effect '" + effect.textValue() + "' is not one the practice cloud knows");
        }
        return new Rule(clause(rule.path("if")), effect, rule.at("/then/details"));
    }

    private static Refusal invalid(String why) {
        return Refusal.of(400, "InvalidPolicyRule", "Failed to parse policy rule: '" + why + "'.");
    }

    private static Clause clause(JsonNode written) {
        if (written.has("allOf")) {
            return new Clause.AllOf(clauses(written.path("allOf")));
        }
        if (written.has("anyOf")) {
            return new Clause.AnyOf(clauses(written.path("anyOf")));
        }
        if (written.has("not")) {
            return new Clause.Not(clause(written.path("not")));
        }
        return compare(written);
    }

    private static List<Clause> clauses(JsonNode list) {
        var all = new ArrayList<Clause>();
        list.forEach(item -> all.add(clause(item)));
        return all;
    }

    private static Clause compare(JsonNode written) {
        var others = written.properties().stream()
                .filter(entry -> !LEFT.contains(entry.getKey()))
                .toList();
        if (others.size() != 1) {
            throw invalid("a condition needs one operator, and this has " + others.size() + ": " + written);
        }
        var name = others.getFirst().getKey();
        var operator = Operator.named(name)
                .orElseThrow(() -> invalid("the operator '" + name + "' is not one the practice cloud knows"));
        return new Clause.Compare(left(written), operator, others.getFirst().getValue());
    }

    private static Clause.Left left(JsonNode written) {
        if (written.path("field").isTextual()) {
            return new Clause.Field(written.path("field"));
        }
        if (written.has("value")) {
            return new Clause.Value(written.path("value"));
        }
        var count = written.path("count");
        if (count.path("field").isTextual()) {
            var where = count.has("where") ? Optional.of(clause(count.path("where"))) : Optional.<Clause>empty();
            return new Clause.Count(count.path("field").textValue(), where);
        }
        throw invalid("a condition needs 'field', 'value', or 'count' with a 'field': " + written);
    }
}
