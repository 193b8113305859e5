package groundwork.gui.desk;

import groundwork.blueprint.Ids;
import groundwork.choices.Answers;
import groundwork.choices.Choices;
import groundwork.journey.Fixing;
import groundwork.practices.Finding;
import groundwork.preview.Planner.Replacing;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.util.function.Predicate;

/// How far the cure of a workspace that is there is.
public sealed interface Curing {

    /// Nobody asked for one.
    record None() implements Curing {}

    /// The workspace is being read, to say what would be done.
    record Looking(Wish wish) implements Curing {}

    /// What would be done; nothing is done before the person says so.
    ///
    /// @param cloud    what people call the cloud
    /// @param expected how long it will take
    record Proposed(Wish wish, String cloud, Fixing.Proposal proposal, Duration expected) implements Curing {}

    /// It could not be said.
    record Broken(Trouble trouble) implements Curing {}

    /// Which workspace.
    ///
    /// @param where answers that say in which cloud it is
    record Target(Answers where, ResourceId workspace) {

        /// The workspace that these choices describe.
        public static Target of(Choices choices) {
            return new Target(Carrier.whereOf(choices.place()), new Ids(choices).workspace());
        }
    }

    /// What the person wants cured.
    ///
    /// @param wanted    which findings
    /// @param replacing whether what cannot be changed in place may be deleted and made again
    record Wish(Target target, Predicate<Finding> wanted, Replacing replacing) {}
}
