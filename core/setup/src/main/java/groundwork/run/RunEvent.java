package groundwork.run;

import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What happens in a run, in one order, told from one thread.
public sealed interface RunEvent {

    Instant at();

    /// The run begins with these steps, in reading order.
    record Started(Instant at, String runId, List<Step> steps) implements RunEvent {
        public Started {
            steps = List.copyOf(steps);
        }
    }

    /// A step's state changed; its words are Azure's word while running, the reason when failed, the causing step
    /// when skipped.
    record Moved(Instant at, String step, State state, Duration elapsed, Wording words) implements RunEvent {
        /// With words that are the same in every language.
        public Moved(Instant at, String step, State state, Duration elapsed, String words) {
            this(at, step, state, elapsed, Wording.plain(words));
        }

        /// The words in the language that is spoken.
        public String detail() {
            return words.said();
        }
    }

    /// The run is over.
    ///
    /// @param outcome what became of it
    record Ended(Instant at, Outcome outcome) implements RunEvent {}

    /// @param key   the resource's key in the blueprint
    /// @param words what a person reads
    /// @param sign  `+` or `~`
    record Step(String key, ResourceId id, Wording words, String sign) {
        /// With words that are the same in every language.
        public Step(String key, ResourceId id, String words, String sign) {
            this(key, id, Wording.plain(words), sign);
        }

        /// The words in the language that is spoken.
        public String title() {
            return words.said();
        }
    }

    /// How a run ended.
    enum Outcome {
        /// Everything is there.
        DONE,
        /// Some is there, some is not; resume goes on.
        PARTLY,
        /// Nothing was made.
        FAILED,
        /// A person stopped it before anything was made.
        STOPPED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
