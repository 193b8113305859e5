package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/// The `if` of a policy rule, parsed.
sealed interface Clause {

    /// All must hold.
    record AllOf(List<Clause> clauses) implements Clause {
        public AllOf {
            clauses = List.copyOf(clauses);
        }
    }

    /// One must hold.
    record AnyOf(List<Clause> clauses) implements Clause {
        public AnyOf {
            clauses = List.copyOf(clauses);
        }
    }

    /// It must not hold.
    record Not(Clause clause) implements Clause {}

    /// Something compared with something.
    record Compare(Left left, Operator operator, JsonNode right) implements Clause {}

    /// What is compared.
    sealed interface Left {}

    /// A field of the resource: `location`, `tags['team']`, an alias of a property. It may be an expression.
    record Field(JsonNode name) implements Left {}

    /// A value that need not be of the resource.
    record Value(JsonNode written) implements Left {}

    /// How many items of a list of the resource there are, or how many of them a clause holds for.
    record Count(String field, Optional<Clause> where) implements Left {}
}
