package groundwork.tryout.live;

import groundwork.access.Operation;
import groundwork.terms.ResourceId;

/// Why a probe failed.
public sealed interface Cause {

    /// Azure's own words.
    String said();

    /// A permission is missing.
    ///
    /// @param who   who lacks it
    /// @param on    where
    record MissingPermission(Doer who, Operation operation, ResourceId on, String said) implements Cause {}

    /// A deny assignment forbids it, whatever roles are held.
    ///
    /// @param who whom
    /// @param on  where it was tried
    /// @param by  the deny assignment's name
    record Forbidden(Doer who, Operation operation, ResourceId on, String by, String said) implements Cause {}

    /// A network rule, a route or a name stands in between.
    record NetworkInBetween(ResourceId on, String said) implements Cause {}

    /// An identity acts only where it is assigned, and there it is not.
    ///
    /// @param who which identity
    /// @param on  the compute or workspace it would have to be assigned to
    record IdentityNotAssigned(Doer who, ResourceId on, String said) implements Cause {}

    /// Anything else, with Azure's code.
    record Other(String code, String said) implements Cause {}
}
