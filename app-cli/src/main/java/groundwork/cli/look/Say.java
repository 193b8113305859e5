package groundwork.cli.look;

import groundwork.terms.Bundle;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What this room says to people, by key: `say("wizard.build-this")`. The texts stand in the pages of its
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

    /// The keys of one page.
    public static Set<String> keys(String page) {
        return BUNDLE.keys(page);
    }

    /// What a key says, where there is such a key.
    public static Optional<String> find(String key) {
        return BUNDLE.find(key);
    }
}
