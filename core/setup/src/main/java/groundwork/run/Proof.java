package groundwork.run;

import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.terms.Json;

/// Asks the cloud whether what was just made works already where it will be needed: a role, a name. A run waits
/// for the answer instead of sleeping and hoping. Who knows what to ask hands it in.
@FunctionalInterface
public interface Proof {

    /// What the cloud says.
    enum Answer {
        /// It works, or this proof is not about such a resource.
        HOLDS,
        /// Not yet: ask again.
        NOT_YET,
        /// The cloud does not let us ask; the run goes on, and retries where it must.
        CANNOT_TELL
    }

    /// @param made the resource as the blueprint has it
    /// @param body as Azure holds it
    Answer ask(Resource made, Json body, Cloud cloud);
}
