package groundwork.cloud;

import groundwork.terms.Wording;

/// Something asked of a cloud: its answer, or what was missing to get one.
public sealed interface Fact<T> {

    /// The answer.
    record Known<T>(T value) implements Fact<T> {}

    /// No answer.
    ///
    /// @param words the right or the reading it would take
    record Unread<T>(Wording words) implements Fact<T> {
        /// With words that are the same in every language, or are read at once.
        public Unread(String words) {
            this(Wording.plain(words));
        }

        /// The words in the language that is spoken.
        public String missing() {
            return words.said();
        }
    }
}
