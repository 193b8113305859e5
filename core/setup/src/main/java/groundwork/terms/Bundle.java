package groundwork.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// All text of one room that people read: a folder `words` beside a class of the room, with a page for each of
/// its packages in every language (`choices.properties`, `choices.de.properties`). A key begins with the name of
/// its page, so that no more is read than is said. How a page is written stands in [Page]; a test holds pages,
/// languages and what the code says together.
public final class Bundle {

    private final Class<?> room;
    private final Map<String, Page> read = new ConcurrentHashMap<>();

    private Bundle(Class<?> room) {
        this.room = room;
    }

    /// The bundle beside a class.
    public static Bundle beside(Class<?> room) {
        return new Bundle(room);
    }

    /// What a key says in the language that is spoken.
    ///
    /// @param named the names in the text, each followed by its value
    /// @throws IllegalArgumentException where the text or a name in it is missing: a mistake in the program,
    /// which a
    ///                                  test looks for
    public String say(String key, @Nullable Object... named) {
        return say(Language.spoken(), key, named);
    }

    /// What a key says in a language, whichever is spoken.
    ///
    /// @param named the names in the text, each followed by its value
    public String say(Language language, String key, @Nullable Object... named) {
        return Phrase.fill(text(key, language), named);
    }

    /// What a key says with its names left open, where there is such a key.
    public Optional<String> find(String key) {
        return find(key, Language.spoken());
    }

    /// The keys of one page.
    public Set<String> keys(String page) {
        return read(page, Language.ENGLISH).texts().keySet();
    }

    private Optional<String> find(String key, Language language) {
        return in(key, language).or(() -> in(key, Language.ENGLISH));
    }

    private String text(String key, Language language) {
        return find(key, language).orElseThrow(() -> new IllegalArgumentException("no words for '" + key + "'"));
    }

    private Optional<String> in(String key, Language language) {
        var page = key.substring(0, Math.max(0, key.indexOf('.')));
        return read(page, language).text(key);
    }

    private Page read(String page, Language language) {
        return read.computeIfAbsent(page + language.suffix(), this::page);
    }

    private Page page(String leaf) {
        var name = "words/" + leaf + ".properties";
        try (var in = room.getResourceAsStream(name)) {
            return in == null ? Page.EMPTY : Page.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
