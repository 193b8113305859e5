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
    record MissingPermission(String who, Operation operation, ResourceId on, String said) implements Cause {}

    /// A network rule, a route or a name stands in between.
    record NetworkInBetween(ResourceId on, String said) implements Cause {}

    /// Anything else, with Azure's code.
    record Other(String code, String said) implements Cause {}
}
