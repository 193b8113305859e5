package groundwork.terms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A language the program speaks. One is spoken in a process at a time; it is chosen before the first word, and
/// English where nobody chose.
public enum Language {
    ENGLISH("en"),
    GERMAN("de");

    /// What chooses a language for this program alone.
    public static final String VARIABLE = "GROUNDWORK_LANGUAGE";

    private static volatile Language spoken = ENGLISH;

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The one that is spoken.
    public static Language spoken() {
        return spoken;
    }

    /// Speaks this one from now on.
    public static void speak(Language language) {
        spoken = language;
    }

    /// Its two letters, as in `LANG`.
    public String tag() {
        return tag;
    }

    /// How Java knows it, for numbers and dates.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// What its files have between name and ending: nothing for English, `.de` for German.
    public String suffix() {
        return this == ENGLISH ? "" : "." + tag;
    }

    /// A title as it stands inside a sentence: English begins it in lower case, German leaves it as it is, since
    /// nouns keep their capitals.
    public String inside(String title) {
        return this == ENGLISH ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    /// The language of a word such as `de`, `de_AT.UTF-8` or `de-CH`; empty where it is not spoken here.
    public static Optional<Language> of(String word) {
        var tag = word.strip().split("[-_.@]", 2)[0].toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /// The language a process is asked to speak by its environment: GROUNDWORK_LANGUAGE, else the first of
    /// LC_ALL, LC_MESSAGES and LANG that is set; English where that is not spoken here.
    public static Language of(Map<String, String> environment) {
        return Stream.of(VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(word -> !word.isBlank())
                .findFirst()
                .flatMap(Language::of)
                .orElse(ENGLISH);
    }
}
