package groundwork.access;

import groundwork.terms.ResourceId;
import java.util.Locale;

/// Whom a role is given to.
public sealed interface Principal {

    /// A user, group or service principal that exists.
    ///
    /// @param objectId its object id in Entra, compared without case
    record Known(String objectId) implements Principal {
        public Known {
            objectId = objectId.toLowerCase(Locale.ROOT);
        }
    }

    /// The principal a managed identity will get once it is made.
    record Planned(ResourceId identity) implements Principal {}
}
