package practicecloud.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one member of a body may hold.
///
/// @param members by name in lower case; `*` for all items of a list or a map, `<Word>` for what goes with one
/// word
///     of the member that tells alternatives apart
record Shape(String name, Kind kind, Marks marks, Rule rule, Map<String, Shape> members) {

    /// What kind of value.
    enum Kind {
        TEXT,
        WHOLE,
        SWITCH,
        OBJECT,
        MAP,
        LIST,
        ANY,
        ONE_OF
    }

    /// Whether a write must hold it, or cannot.
    record Marks(boolean required, boolean readOnly) {}

    /// Limits on a value.
    ///
    /// @param values the words there are, all when empty; for alternatives the one member that tells them apart
    /// @param open   whether Azure may know more words than these
    record Rule(
            Optional<Long> least, Optional<Long> most, Optional<Pattern> pattern, List<String> values, boolean open) {}

    Optional<Shape> member(String name) {
        return Optional.ofNullable(members.get(name.toLowerCase(Locale.ROOT)));
    }
}
