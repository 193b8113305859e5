package groundwork.access;

import groundwork.terms.ResourceId;

/// A role given to somebody somewhere; it holds there and on everything below.
///
/// @param id the assignment's own id
public record Assignment(ResourceId id, ResourceId scope, Principal principal, HeldRole role, Condition condition) {

    /// Whether it lets its holder do this.
    Truth permits(Operation operation) {
        return role.permits(operation).and(condition.on(operation));
    }
}
