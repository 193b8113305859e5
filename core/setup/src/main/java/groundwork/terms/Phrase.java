package groundwork.terms;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text with names in braces. `{count}` is the value of that name; `{count|step|steps}` is the first word where
/// the value is 1 and the second otherwise. A value that is a text of its own is said in the language that is
/// spoken.
public final class Phrase {

    private Phrase() {}

    /// The text with values in place of its names.
    ///
    /// @param named each name, followed by its value
    public static String fill(String text, @Nullable Object... named) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        var filled = new StringBuilder(text.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(part(text.substring(open + 1, close), named));
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return filled.append(text, from, text.length()).toString();
    }

    /// The names a text has.
    public static Set<String> names(String text) {
        var names = new LinkedHashSet<String>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            names.add(name(text.substring(open + 1, text.indexOf('}', open))));
        }
        return names;
    }

    private static String name(String inside) {
        int bar = inside.indexOf('|');
        return bar < 0 ? inside : inside.substring(0, bar);
    }

    private static String part(String inside, @Nullable Object... named) {
        var name = name(inside);
        var value = value(name, named) instanceof Wording words ? words.said() : String.valueOf(value(name, named));
        if (name.length() == inside.length()) {
            return value;
        }
        var forms = inside.substring(name.length() + 1);
        int bar = forms.indexOf('|');
        return value.equals("1") ? forms.substring(0, bar) : forms.substring(bar + 1);
    }

    private static @Nullable Object value(String name, @Nullable Object... named) {
        for (int i = 0; i + 1 < named.length; i += 2) {
            if (name.equals(named[i])) {
                return named[i + 1];
            }
        }
        throw new IllegalArgumentException("no value for {" + name + "}");
    }
}
