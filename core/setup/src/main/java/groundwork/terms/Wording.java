package groundwork.terms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text that is kept: in a value, in a journal, for another day. What has a key is said in the language of
/// whoever reads it, so that a run made in one language can be read in another; what has none (Azure's own words,
/// a person's) is the same in every language. [Say#later] makes one.
public sealed interface Wording {

    /// No words at all.
    Wording NOTHING = new Plain("");

    /// The text in a language.
    String in(Language language);

    /// As a value of a file: the text, for a reader that knows no keys, and the key where there is one.
    Json json();

    /// The text in the language that is spoken.
    default String said() {
        return in(Language.spoken());
    }

    /// The text that is the same whatever language is spoken: for names, keys and generated code.
    default String english() {
        return in(Language.ENGLISH);
    }

    /// A text that is the same in every language.
    static Wording plain(String text) {
        return new Plain(text);
    }

    /// What [#json] wrote. A key that is not known any more, or said with other names now, leaves the text that
    /// was written beside it.
    static Wording read(Json json) {
        var key = json.text("key").orElse("");
        var named = new LinkedHashMap<String, Wording>();
        json.members("named").forEach((name, value) -> named.put(name, read(value)));
        boolean known = Say.find(key)
                .filter(text -> named.keySet().equals(Phrase.names(text)))
                .isPresent();
        return known
                ? new Keyed(key, named)
                : new Plain(
                        json instanceof Json.Str(var text)
                                ? text
                                : json.text("text").orElse(""));
    }

    /// The same in every language.
    record Plain(String text) implements Wording {
        @Override
        public String toString() {
            return text;
        }

        @Override
        public String in(Language language) {
            return text;
        }

        @Override
        public Json json() {
            return Json.of(text);
        }
    }

    /// A key of the bundle.
    ///
    /// @param named a value for each name of its text
    record Keyed(String key, Map<String, Wording> named) implements Wording {
        public Keyed {
            named = Map.copyOf(named);
        }

        static Keyed of(String key, @Nullable Object... named) {
            var all = new LinkedHashMap<String, Wording>();
            for (int i = 0; i + 1 < named.length; i += 2) {
                var value = named[i + 1];
                var name = String.valueOf(named[i]);
                all.put(name, value instanceof Wording words ? words : new Plain(String.valueOf(value)));
            }
            return new Keyed(key, all);
        }

        /// What it says, so that text put together with it never shows a key.
        @Override
        public String toString() {
            return said();
        }

        @Override
        public String in(Language language) {
            var values = named.entrySet().stream()
                    .flatMap(entry -> java.util.stream.Stream.of(
                            entry.getKey(), entry.getValue().in(language)))
                    .toArray();
            return Say.in(language, key, values);
        }

        @Override
        public Json json() {
            var members = new LinkedHashMap<String, Json>();
            named.keySet().stream()
                    .sorted()
                    .forEach(name -> members.put(
                            name, Objects.requireNonNull(named.get(name)).json()));
            return Json.object("text", english(), "key", key, "named", new Json.Obj(members));
        }
    }
}
