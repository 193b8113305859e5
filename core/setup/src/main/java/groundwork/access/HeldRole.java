package groundwork.access;

import java.util.List;
import java.util.Optional;

/// A role as somebody holds it: what it permits, where that is known.
///
/// @param id    the GUID of its definition
/// @param parts its permissions, each under a condition of its own; empty where its definition was not read
public record HeldRole(String id, Optional<List<Part>> parts) {

    public HeldRole {
        parts = parts.map(List::copyOf);
    }

    /// A role whose definition was read, or is planned.
    public static HeldRole of(String id, Permissions permissions) {
        return new HeldRole(id, Optional.of(List.of(new Part(permissions, Condition.NONE))));
    }

    /// A built-in role.
    public static HeldRole of(Role role) {
        return of(role.id(), role.permissions());
    }

    /// A role nobody could read.
    public static HeldRole unread(String id) {
        return new HeldRole(id, Optional.empty());
    }

    /// Whether it permits the operation; each part stands for itself.
    public Truth permits(Operation operation) {
        return parts.map(
                        all -> all.stream().map(part -> part.permits(operation)).reduce(Truth.FALSE, Truth::or))
                .orElse(Truth.UNKNOWN);
    }

    /// One element of a definition's `permissions`.
    public record Part(Permissions permissions, Condition condition) {
        Truth permits(Operation operation) {
            return operation.allowedBy(permissions) ? condition.on(operation) : Truth.FALSE;
        }
    }
}
