package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import practicecloud.json.Tree;

/// What a term is worth in a row.
final class Worth {

    private Worth() {}

    static JsonNode of(Term term, ObjectNode row) {
        return switch (term) {
            case Term.Constant constant -> constant.value();
            case Term.Column column -> Rows.cell(row, column.name());
            case Term.Member member -> member(of(member.of(), row), of(member.key(), row));
            case Term.Call call ->
                Functions.call(
                        call.function(),
                        call.arguments().stream()
                                .map(argument -> of(argument, row))
                                .toList());
            case Term.Both both -> both.sign().of(of(both.left(), row), of(both.right(), row));
            case Term.In in -> Tree.object().booleanNode(among(in, row) == in.wanted());
            case Term.Between between -> between(between, row);
        };
    }

    static boolean isTrue(Term term, ObjectNode row) {
        return of(term, row).asBoolean();
    }

    /// Names inside a column are told apart by case, as Kusto does.
    private static JsonNode member(JsonNode of, JsonNode key) {
        var found = key.isNumber()
                ? of.path(key.asInt() < 0 ? of.size() + key.asInt() : key.asInt())
                : of.path(key.asText());
        return found.isMissingNode() ? Tree.object().nullNode() : found;
    }

    private static boolean among(Term.In in, ObjectNode row) {
        var value = of(in.term(), row);
        return in.among().stream()
                .map(one -> of(one, row))
                .flatMap(one -> one.isArray() ? Tree.items(Tree.object().set("all", one), "all") : Stream.of(one))
                .anyMatch(one ->
                        in.anyCase() ? Sign.text(one).equalsIgnoreCase(Sign.text(value)) : Sign.same(one, value));
    }

    private static JsonNode between(Term.Between between, ObjectNode row) {
        var value = of(between.term(), row);
        return Tree.object()
                .booleanNode(Sign.order(of(between.from(), row), value) <= 0
                        && Sign.order(value, of(between.upTo(), row)) <= 0);
    }
}
