package groundwork.run;

import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.time.Instant;

/// What a run does to the cloud, written to the journal around every write: what a resume and an undo go by.
public sealed interface Deed {

    Instant at();

    /// The key of the step, [Resource#key].
    String step();

    /// About to be sent; on the disk before it is.
    ///
    /// @param what    where it goes
    /// @param creates it was looked for and not there
    /// @param before  what was there of what is wanted, null JSON where nothing was
    /// @param wanted  the body with all outputs resolved
    record Sends(Instant at, String step, Address what, boolean creates, Json before, Json wanted) implements Deed {}

    /// Azure has done it.
    ///
    /// @param after what is there now of what was wanted
    record Wrote(Instant at, String step, Json after) implements Deed {}

    /// Taken back by an undo: deleted, or changed back.
    record TookBack(Instant at, String step) implements Deed {}

    /// Where a write goes.
    ///
    /// @param words what a person reads
    record Address(ResourceId id, String apiVersion, Wording words) {
        /// The words in the language that is spoken.
        public String title() {
            return words.said();
        }

        static Address of(Resource resource) {
            return new Address(
                    resource.id(), resource.apiVersion(), resource.why().words());
        }
    }
}
