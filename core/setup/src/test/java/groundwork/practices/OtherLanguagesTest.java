package groundwork.practices;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Advice;
import groundwork.terms.Language;
import groundwork.terms.Say;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands in files of its own, lessons and advice, is there in every language, part by part.
class OtherLanguagesTest {

    @AfterEach
    void speakEnglishAgain() {
        Language.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPracticeHasItsLesson(Language language) {
        for (var practice : Catalogue.all()) {
            Language.speak(Language.ENGLISH);
            var english = Lesson.of(practice);
            Language.speak(language);
            var lesson = Lesson.of(practice);
            var id = practice.about().id();
            assertThat(Lesson.markdown(practice))
                    .startsWith("# " + id + " " + practice.about().title() + "\n");
            assertThat(lesson.links()).as(id).hasSameSizeAs(english.links());
            for (var heading : Lesson.Heading.values()) {
                assertThat(lesson.section(heading)).as(id + " " + heading).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalHasItsAdvice(Language language) {
        var english = Advice.all();
        Language.speak(language);
        var said = Advice.all();
        assertThat(said).hasSameSizeAs(english);
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i).codes()).isEqualTo(english.get(i).codes());
            assertThat(said.get(i).message()).isEqualTo(english.get(i).message());
            assertThat(said.get(i).link()).isEqualTo(english.get(i).link());
            assertThat(said.get(i).means().equals(english.get(i).means())).isEqualTo(language == Language.ENGLISH);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatNoCloudWasAskedIsSaidInWords(Language language) {
        Language.speak(language);
        var planned = Subjects.planned(ChoicesFixture.standard());
        var missing = Catalogue.all().stream()
                .flatMap(practice -> practice.judge(planned).stream())
                .filter(Verdict.Unknown.class::isInstance)
                .map(verdict -> ((Verdict.Unknown) verdict).missing())
                .toList();
        assertThat(missing)
                .filteredOn(words -> words.endsWith(Say.say("cloud.asked")))
                .hasSizeGreaterThan(3);
        assertThat(missing).noneMatch(words -> words.contains("["));
    }
}
