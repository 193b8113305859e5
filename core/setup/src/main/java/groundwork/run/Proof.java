package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import groundwork.terms.Wording;
import java.time.Duration;

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

    /// What is waited for, as people are told.
    default Wording waitsFor() {
        return later("run.spreading");
    }

    /// How long it is asked.
    default Duration longest() {
        return Duration.ofMinutes(10);
    }

    /// Whether the step has failed where it still does not hold then; else the run goes on.
    default boolean isNeeded() {
        return true;
    }
}
