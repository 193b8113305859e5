package practicecloud.abac;

import java.util.List;

/// A condition, parsed: what must hold for an assignment to give its rights.
public sealed interface Condition {

    /// Both must hold.
    record And(Condition one, Condition other) implements Condition {}

    /// One must hold.
    record Or(Condition one, Condition other) implements Condition {}

    /// It must not hold.
    record Not(Condition condition) implements Condition {}

    /// The operation is one of these: `ActionMatches{'…'}`.
    record Action(String pattern) implements Condition {}

    /// The part of an operation is this: `SubOperationMatches{'Blob.List'}`. None here has parts.
    record SubOperation(String name) implements Condition {}

    /// There is such an attribute.
    record Exists(String attribute) implements Condition {}

    /// An attribute compared with values.
    record Compare(String attribute, Test test, List<String> values) implements Condition {
        public Compare {
            values = List.copyOf(values);
        }
    }

    /// How an attribute is compared.
    ///
    /// @param anyLeft  one of the attribute's values is enough; else all must do
    /// @param anyRight one of the values compared with is enough; else all must do
    /// @param negated  the comparison must not hold
    record Test(boolean anyLeft, boolean anyRight, Operator operator, boolean negated) {}

    /// The comparisons that are understood.
    enum Operator {
        /// Letter by letter.
        EQUALS,
        /// Whatever the case; GUIDs, truths and numbers are compared so too.
        EQUALS_IGNORE_CASE,
        STARTS_WITH,
        STARTS_WITH_IGNORE_CASE,
        LIKE,
        LIKE_IGNORE_CASE
    }

    /// Reads the text of a condition.
    ///
    /// @throws Unclear when it is none, or goes beyond what is understood
    static Condition parse(String text) {
        return new Parser(text).whole();
    }

    /// Whether it holds for what is asked.
    default boolean holds(Asked asked) {
        return switch (this) {
            case And and -> and.one().holds(asked) && and.other().holds(asked);
            case Or or -> or.one().holds(asked) || or.other().holds(asked);
            case Not not -> !not.condition().holds(asked);
            case Action action -> asked.is(action.pattern());
            case SubOperation part -> false;
            case Exists exists -> !asked.values(exists.attribute()).isEmpty();
            case Compare compare ->
                Comparison.holds(compare.test(), asked.values(compare.attribute()), compare.values());
        };
    }
}
