package groundwork.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Lesson.Heading;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks the catalogue: every practice is whole, and the good set-ups keep it.
class CatalogueTest {

    private static final List<String> GROUPS = List.of("NET", "IDN", "ACC", "DEP", "CST", "OPS");

    /// These ask a cloud or the person at work, so a blueprint alone cannot tell.
    private static final List<String> ASK_A_CLOUD =
            List.of("NET-16", "ACC-08", "OPS-02", "OPS-05", "OPS-06", "OPS-07", "OPS-08");

    static List<Practice> practices() {
        return Catalogue.all();
    }

    @Test
    void noIdIsUsedTwiceAndTheOrderIsThatOfTheGroups() {
        var ids =
                Catalogue.all().stream().map(practice -> practice.about().id()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).allMatch(id -> id.matches("(NET|IDN|ACC|DEP|CST|OPS)-\\d\\d"));
        assertThat(ids).isSortedAccordingTo((one, other) -> Integer.compare(rank(one), rank(other)));
    }

    private static int rank(String id) {
        return 100 * GROUPS.indexOf(id.substring(0, 3)) + Integer.parseInt(id.substring(4));
    }

    @ParameterizedTest
    @MethodSource("practices")
    void everyPracticeHasALessonOfTheRightFormAndLength(Practice practice) {
        var lesson = Lesson.of(practice);
        assertThat(lesson.sections().keySet()).containsExactly(Heading.values());
        assertThat(lesson.sections().values()).noneMatch(String::isBlank);
        assertThat(lesson.words())
                .as("words in the lesson of %s", practice.about().id())
                .isBetween(120L, 250L);
        assertThat(lesson.links()).as("pages to read on").isNotEmpty();
        assertThat(lesson.why()).endsWith(".").hasSizeLessThan(300);
        assertThat(Lesson.markdown(practice).lines().findFirst())
                .hasValue("# " + practice.about().id() + " " + practice.about().title());
    }

    @ParameterizedTest
    @MethodSource("practices")
    void everyPracticeHasATestThatShowsItGoodAndBad(Practice practice) throws ClassNotFoundException {
        var test = Class.forName(practice.getClass().getName() + "Test");
        var names = Stream.of(test.getDeclaredMethods(), test.getMethods())
                .flatMap(Arrays::stream)
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(java.lang.reflect.Method::getName)
                .distinct()
                .toList();
        assertThat(names).as("tests of %s", practice.about().id()).anyMatch(name -> name.startsWith("keeps"));
        assertThat(names).anyMatch(name -> name.startsWith("finds"));
        assertThat(names).hasSizeGreaterThanOrEqualTo(3);
    }

    static Stream<String> variants() {
        return ChoicesFixture.variants().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyVariantKeepsWhatAppliesAndBuildingItChangesNoVerdict(String variant) {
        var choices = Objects.requireNonNull(ChoicesFixture.variants().get(variant));
        var planned = Subjects.planned(choices);
        var live = Subjects.live(choices);
        boolean pickedUp = !choices.dependents().existing().isEmpty()
                || !choices.dependents().dataAccounts().isEmpty();
        for (var practice : Catalogue.all()) {
            var id = practice.about().id();
            var before = practice.judge(planned);
            var after = practice.judge(live);
            assertThat(before).as("%s planned", id).isNotEmpty().noneMatch(Verdict.Broken.class::isInstance);
            assertThat(after).as("%s live", id).isNotEmpty().noneMatch(Verdict.Broken.class::isInstance);
            if (!ASK_A_CLOUD.contains(id)) {
                assertThat(after).as("%s live", id).noneMatch(Verdict.Unknown.class::isInstance);
            }
            if (!pickedUp) {
                assertThat(kinds(after)).as("%s before and after", id).isEqualTo(kinds(before));
            }
        }
    }

    private static List<Class<?>> kinds(List<Verdict> verdicts) {
        return verdicts.stream().<Class<?>>map(Object::getClass).toList();
    }

    @ParameterizedTest
    @MethodSource("practices")
    void nothingACloudMayHoldMakesItThrow(Practice practice) {
        for (var subject : Oddities.of(Subjects.standard())) {
            assertThatCode(() -> assertThat(practice.judge(subject)).isNotEmpty())
                    .as("%s", practice.about().id())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("practices")
    void aWorkspaceThatCannotBeReadIsUnknownToAll(Practice practice) {
        var subject = Subjects.unread(Subjects.standard(), Subjects.standard().workspace());
        assertThat(practice.judge(subject)).noneMatch(Verdict.Kept.class::isInstance);
    }
}
