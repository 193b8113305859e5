package groundwork.house;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.terms.Language;
import groundwork.terms.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What people read stands in the bundles, in every language, in the tone of the house; the code says keys.
class WordsTest {

    /// Words that blame, command or shout, in both languages.
    private static final Pattern BLAME = Pattern.compile(
            "\\b(you (forgot|failed|must not)|your (mistake|fault)|illegal|invalid|wrongly|stupid|oops|sorry|please"
                    + "|fatal|abort(ed)?|Ihr Fehler|Sie haben vergessen|ungültig\\w*|illegal\\w*|leider|bitte)\\b",
            Pattern.CASE_INSENSITIVE);

    /// What is the same in both languages: names, signs, Azure's words.
    private static final Set<String> SAME = Set.copyOf(Sources.lines("words-same-in-german.txt"));

    @Test
    void everyPageIsCompleteInEveryLanguage() {
        for (var page : Pages.english()) {
            var english = Pages.texts(page);
            for (var language : others()) {
                var other = Pages.in(language, page);
                assertThat(other)
                        .as("every page needs its file in every language")
                        .exists();
                var texts = Pages.texts(other);
                assertThat(texts.keySet()).as(other.toString()).containsExactlyElementsOf(english.keySet());
                texts.forEach((key, text) -> assertThat(Phrase.names(text))
                        .as("the names in '%s' of %s", key, other.getFileName())
                        .containsExactlyInAnyOrderElementsOf(Phrase.names(english.get(key))));
            }
        }
    }

    @Test
    void nothingStaysEnglishByMistake() {
        var same = new TreeSet<String>();
        for (var page : Pages.english()) {
            var german = Pages.texts(Pages.in(Language.GERMAN, page));
            Pages.texts(page).forEach((key, text) -> {
                if (text.equals(german.get(key)) && text.matches(".*\\p{L}{2}.*")) {
                    same.add(key);
                }
            });
        }
        assertThat(same)
                .as("translate it, or list its key in words-same-in-german.txt")
                .isSubsetOf(SAME);
        assertThat(same)
                .as("words-same-in-german.txt lists only what is the same")
                .containsAll(SAME);
    }

    @Test
    void theToneIsCalm() {
        for (var page : pages()) {
            Pages.texts(page)
                    .forEach((key, text) -> assertThat(text)
                            .as("'%s' of %s", key, page.getFileName())
                            .doesNotContain("!")
                            .doesNotContainPattern(BLAME)
                            .isEqualTo(text.strip()));
        }
    }

    @Test
    void aKeyBeginsWithItsPage() {
        for (var page : pages()) {
            var name = page.getFileName().toString().replaceAll("\\..*", "");
            assertThat(Pages.texts(page).keySet()).allMatch(key -> key.startsWith(name + "."));
        }
    }

    @Test
    void aPageBelongsToOneRoom() {
        assertThat(Pages.english().stream().map(page -> page.getFileName().toString()))
                .as("rooms whose pages have one name could say each other's words")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheCodeSaysIsThereWithTheSameNames() {
        var texts = Pages.everything();
        for (var said : Spoken.calls()) {
            assertThat(texts).as(said.toString()).containsKey(said.key());
            assertThat(said.names())
                    .as(said.toString())
                    .containsExactlyInAnyOrderElementsOf(Phrase.names(texts.get(said.key())));
        }
    }

    @Test
    void whatIsThereIsSaid() {
        var mentioned = Spoken.mentioned();
        var prefixes = mentioned.stream().filter(word -> word.endsWith(".")).toList();
        assertThat(Pages.everything().keySet())
                .as("no code says these")
                .allMatch(key -> mentioned.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void noSentenceStandsInTheCode() {
        var outside = Spoken.sentences(CONVERTED).stream()
                .filter(sentence -> ALLOWED.stream().noneMatch(sentence::contains))
                .collect(Collectors.joining("\n"));
        assertThat(outside).as("say it with a key").isEmpty();
    }

    @Test
    void whatPeopleReadIsThrownAsARefusalOfItsRoom() {
        assertThat(Spoken.mistakenly(CONVERTED))
                .as("say it with a key, in an exception of this room")
                .isEmpty();
    }

    /// The packages whose text all stands in bundles.
    private static final List<String> CONVERTED = Sources.lines("words-converted.txt");

    /// What reads like a sentence and is none: `file: part of the text`.
    private static final List<String> ALLOWED = Sources.lines("words-outside.txt");

    private static List<Language> others() {
        return Stream.of(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .toList();
    }

    private static List<Path> pages() {
        return Pages.english().stream()
                .flatMap(page -> Stream.of(Language.values()).map(language -> Pages.in(language, page)))
                .filter(Files::exists)
                .toList();
    }
}
