package groundwork.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void namesAreFilledInWhateverTheirOrder() {
        assertThat(Phrase.fill("{a} and {b}", "b", 2, "a", "one")).isEqualTo("one and 2");
        assertThat(Phrase.fill("nothing to fill")).isEqualTo("nothing to fill");
    }

    @Test
    void aCountPicksItsWord() {
        assertThat(Phrase.fill("{n} {n|step|steps}", "n", 1)).isEqualTo("1 step");
        assertThat(Phrase.fill("{n} {n|step|steps}", "n", 2L)).isEqualTo("2 steps");
        assertThat(Phrase.fill("{n|er|}laubt", "n", 0)).isEqualTo("laubt");
    }

    @Test
    void aValueIsNotReadAsText() {
        assertThat(Phrase.fill("'{found}' is not known", "found", "{found}")).isEqualTo("'{found}' is not known");
    }

    @Test
    void aNameWithoutValueIsAMistakeThatNamesItself() {
        assertThatThrownBy(() -> Phrase.fill("{count} steps", "amount", 2)).hasMessage("no value for {count}");
        assertThatThrownBy(() -> Say.say("nowhere.at-all")).hasMessage("no words for 'nowhere.at-all'");
    }

    @Test
    void aPageHasCommentsNewLinesAndLongTexts() {
        var page = Page.read("# how\n\na.b = one = two\na.c = first\\nsecond\na.d = long\n    and longer\n");
        assertThat(page.texts())
                .isEqualTo(Map.of("a.b", "one = two", "a.c", "first\nsecond", "a.d", "long and longer"));
        assertThatThrownBy(() -> Page.read("a.b = 1\na.b = 2")).hasMessageContaining("twice");
        assertThatThrownBy(() -> Page.read("no key")).hasMessageContaining("no 'key = text'");
    }

    @Test
    void theEnvironmentChoosesALanguage() {
        assertThat(Language.of(Map.of())).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LANG", "de_AT.UTF-8"))).isEqualTo(Language.GERMAN);
        assertThat(Language.of(Map.of("LANG", "de_DE", "LC_ALL", "C"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LANG", "fr_FR", "GROUNDWORK_LANGUAGE", "de")))
                .isEqualTo(Language.GERMAN);
        assertThat(Language.of(Map.of("LANG", "fr_FR.UTF-8"))).isEqualTo(Language.ENGLISH);
    }
}
