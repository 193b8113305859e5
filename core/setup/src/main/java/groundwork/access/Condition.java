package groundwork.access;

import java.util.Optional;

/// The condition of an assignment or a role (attribute-based access control), as far as it is understood.
///
/// Of all there is to conditions, one thing is read: which operations they speak of (`ActionMatches`). A
/// condition that leaves an operation alone is true for it; what it says of resources and requests only Azure
/// evaluates.
///
/// @param text Azure's text of it; empty where there is none
public record Condition(Optional<String> text) {

    /// No condition.
    public static final Condition NONE = new Condition(Optional.empty());

    /// The condition with this text; a blank one is none.
    public static Condition of(String text) {
        return text.isBlank() ? NONE : new Condition(Optional.of(text));
    }

    /// Whether it lets this operation through.
    public Truth on(Operation operation) {
        return text.map(written -> new ConditionText(written, operation).truth())
                .orElse(Truth.TRUE);
    }
}
