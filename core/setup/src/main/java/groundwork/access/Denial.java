package groundwork.access;

import groundwork.terms.ResourceId;
import java.util.Set;

/// A deny assignment: made by Azure only (managed applications, deployment stacks), and stronger than any role.
///
/// @param here it holds on its scope alone, not below
/// @param whom whom it binds
/// @param what what it forbids; its id means nothing
public record Denial(ResourceId id, ResourceId scope, boolean here, Aim whom, HeldRole what, Condition condition) {

    /// Whom a denial binds.
    ///
    /// @param everyone   every principal there is
    /// @param principals those named
    /// @param except     those it spares
    public record Aim(boolean everyone, Set<Principal> principals, Set<Principal> except) {
        public Aim {
            principals = Set.copyOf(principals);
            except = Set.copyOf(except);
        }

        Truth hits(Who who) {
            return Truth.of(everyone)
                    .or(who.isAmong(principals))
                    .and(who.isAmong(except).not());
        }
    }

    Truth forbids(Who who, Operation operation) {
        return what.permits(operation).and(condition.on(operation)).and(whom.hits(who));
    }
}
