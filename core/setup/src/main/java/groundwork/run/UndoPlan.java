package groundwork.run;

import groundwork.preview.Writing;
import groundwork.terms.Json;
import groundwork.terms.Wording;
import java.util.List;
import java.util.Optional;

/// What taking a run back would do, in the order it is done; a value to be shown and agreed to.
///
/// @param purge nothing is to stay recoverable
public record UndoPlan(String runId, boolean purge, List<Item> items) {

    public UndoPlan {
        items = List.copyOf(items);
    }

    /// One resource.
    ///
    /// @param doubt why it is better to ask first: it was changed since the run, others put things into it;
    /// empty where there is nothing to ask
    public record Item(String step, Deed.Address what, Act act, Optional<Wording> doubt) {

        /// Why to ask first, in the language that is spoken.
        public Optional<String> doubts() {
            return doubt.map(Wording::said);
        }

        /// A word for it in lists.
        public String sign() {
            return switch (act) {
                case Act.Delete _, Act.Purge _ -> "-";
                case Act.Restore _ -> "~";
                case Act.Keep _ -> "=";
            };
        }
    }

    /// What is done to a resource.
    public sealed interface Act {
        /// The run made it: it goes.
        ///
        /// @param query     what Azure wants to be told with the deletion
        /// @param purgePath where to ask afterwards that it goes for good; empty where nobody does
        record Delete(String query, Optional<String> purgePath) implements Act {}

        /// It is deleted already, and goes for good now.
        ///
        /// @param path where to ask for that
        record Purge(String path) implements Act {}

        /// The run changed it: the change is taken back.
        ///
        /// @param etag of a network resource as it was read, which it must still have (facts 7.3)
        /// @param seen the body as it was read: where Azure gives no etag, it is looked at once more
        record Restore(Writing back, Optional<String> etag, Json seen) implements Act {}

        /// It stays, and why.
        record Keep(Wording words) implements Act {
            /// Why, in the language that is spoken.
            public String reason() {
                return words.said();
            }
        }
    }

    /// Whether there is nothing to take back.
    public boolean isEmpty() {
        return items.stream().allMatch(item -> item.act() instanceof Act.Keep);
    }
}
