package groundwork.blueprint;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.List;
import java.util.Set;

/// One thing that shall exist, as Azure Resource Manager writes it, and why.
///
/// @param id         where it is
/// @param apiVersion the version of the API to speak for it
/// @param body       the whole desired body without id, name and type; may hold [Json.Output]s until the run
/// @param mode       how it is brought about
/// @param why        which choice and which practices put it here
/// @param after      hidden edges: what must exist first although the body does not mention it (facts 2.1)
public record Resource(ResourceId id, String apiVersion, Json body, Mode mode, Why why, Set<ResourceId> after) {

    public Resource {
        after = Set.copyOf(after);
    }

    /// How a resource is brought about.
    public enum Mode {
        /// Created or fully written by PUT: it is ours.
        CREATE,
        /// Picked up: must exist, only the properties in the body are merged, never replaced.
        MERGE,
        /// A second step on a resource of this blueprint (same id as another entry), sent as PATCH.
        SECOND_STEP
    }

    /// Why a resource is in a blueprint.
    ///
    /// @param words     what it is for, in a few words a person reads in a list (`NAT gateway: the way out of the
    /// subnet`)
    /// @param choice    the question whose answer put it here (`computeNetwork`)
    /// @param practices ids of the practices it serves (`NET-01`)
    public record Why(Wording words, String choice, List<String> practices) {
        public Why {
            practices = List.copyOf(practices);
        }

        /// With words that are the same in every language.
        public Why(String words, String choice, List<String> practices) {
            this(Wording.plain(words), choice, practices);
        }

        /// What it is for, in the language that is spoken.
        public String title() {
            return words.said();
        }
    }

    /// The key of this step: a second step has the id of its resource, so the two are told apart by title,
    /// whatever language is spoken.
    public String key() {
        return mode == Mode.SECOND_STEP ? id.value() + "#" + why.words().english() : id.value();
    }

    public String type() {
        return id.type();
    }

    public String name() {
        return id.name();
    }
}
