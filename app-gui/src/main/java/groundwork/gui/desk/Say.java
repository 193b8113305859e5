package groundwork.gui.desk;

import groundwork.terms.Bundle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What this room says to people, by key: `say("startplace.new")`. The texts stand in the pages of its [Bundle],
/// `words` beside this class, one for each place and for the window around them; no sentence stands in the code.
/// A field that is made once for all must hold no words: a window may be made anew in another language.
public final class Say {

    private static final Bundle BUNDLE = Bundle.beside(Say.class);

    private Say() {}

    /// What a key says; see [Bundle#say].
    ///
    /// @param named the names in the text, each followed by its value
    public static String say(String key, @Nullable Object... named) {
        return BUNDLE.say(key, named);
    }

    /// A word as it stands at the beginning of a line.
    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
