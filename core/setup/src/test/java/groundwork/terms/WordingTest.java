package groundwork.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording cause = Say.later("run.needs", "cause", Say.later("blueprint.the-vault"));

    @Test
    void itIsSaidInTheLanguageOfItsReader() {
        assertThat(cause.in(Language.ENGLISH)).isEqualTo("needs the key vault");
        assertThat(cause.in(Language.GERMAN)).isEqualTo("braucht Schlüsseltresor");
        assertThat(Wording.plain("Succeeded").in(Language.GERMAN)).isEqualTo("Succeeded");
    }

    @Test
    void inAnotherTextItIsSaid() {
        assertThat(Phrase.fill("it {why}", "why", cause)).isEqualTo("it needs the key vault");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(Wording.read(cause.json())).isEqualTo(cause);
        assertThat(Wording.read(Wording.plain("Succeeded").json())).isEqualTo(Wording.plain("Succeeded"));
        assertThat(Wording.read(Json.NULL)).isEqualTo(Wording.NOTHING);
    }

    @Test
    void aKeyNobodyKnowsLeavesTheText() {
        var unknown = Json.object("text", "as it was", "key", "run.of-another-day", "named", Json.object());
        assertThat(Wording.read(unknown)).isEqualTo(Wording.plain("as it was"));
        var renamed = Json.object("text", "needs it", "key", "run.needs", "named", Json.object("what", "it"));
        assertThat(Wording.read(renamed)).isEqualTo(Wording.plain("needs it"));
    }
}
