package groundwork.terms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What this room says to people, by key: `say("choices.region.title")`. The texts stand in the pages of its
/// [Bundle], `words` beside this class; no sentence stands in the code.
public final class Say {

    private static final Bundle BUNDLE = Bundle.beside(Say.class);

    private Say() {}

    /// What a key says; see [Bundle#say].
    ///
    /// @param named the names in the text, each followed by its value
    public static String say(String key, @Nullable Object... named) {
        return BUNDLE.say(key, named);
    }

    /// What a key says in a language, whichever is spoken.
    static String in(Language language, String key, @Nullable Object... named) {
        return BUNDLE.say(language, key, named);
    }

    /// What a key says once it is read, for what is kept: a title, a reason, a line of a journal.
    ///
    /// @param named the names in the text, each followed by its value, which may be a [Wording] itself
    public static Wording later(String key, @Nullable Object... named) {
        return Wording.Keyed.of(key, named);
    }

    /// What a key says, where there is such a key.
    public static Optional<String> find(String key) {
        return BUNDLE.find(key);
    }
}
