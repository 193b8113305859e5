package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/// Something that has a value in each row.
sealed interface Term {

    record Constant(JsonNode value) implements Term {}

    record Column(String name) implements Term {}

    /// `properties.networkAcls`, `tags['cost centre']`, `properties.items[0]`.
    record Member(Term of, Term key) implements Term {}

    record Call(String function, List<Term> arguments) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// Two terms with a sign between them.
    record Both(Sign sign, Term left, Term right) implements Term {}

    /// `term in ('a', 'b')`.
    record In(Term term, List<Term> among, boolean anyCase, boolean wanted) implements Term {
        public In {
            among = List.copyOf(among);
        }
    }

    record Between(Term term, Term from, Term upTo) implements Term {}

    /// The name Kusto gives a column made of this without a name of its own; empty where it only numbers it.
    default String given() {
        return switch (this) {
            case Column column -> column.name();
            case Member(Term of, Constant key)
            when !of.given().isEmpty() -> of.given() + "_" + key.value().asText();
            case Call call
            when call.arguments().size() == 1 && Aggregates.NAMES.contains(call.function()) ->
                call.function() + "_" + call.arguments().getFirst().given();
            case Call call when Aggregates.NAMES.contains(call.function()) -> call.function() + "_";
            case Constant constant -> "";
            case Member member -> "";
            case Call call -> "";
            case Both both -> "";
            case In in -> "";
            case Between between -> "";
        };
    }

    /// The columns it is made of.
    default List<String> columns() {
        return switch (this) {
            case Constant constant -> List.of();
            case Column column -> List.of(column.name());
            case Member member -> both(member.of(), member.key());
            case Call call -> all(call.arguments());
            case Both both -> both(both.left(), both.right());
            case In in -> both(in.term(), new Call("in", in.among()));
            case Between between -> all(List.of(between.term(), between.from(), between.upTo()));
        };
    }

    private static List<String> both(Term one, Term other) {
        return all(List.of(one, other));
    }

    private static List<String> all(List<Term> terms) {
        return terms.stream().flatMap(term -> term.columns().stream()).collect(Collectors.toList());
    }
}
