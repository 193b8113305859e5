package groundwork.learn;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Questionnaire;
import groundwork.practices.Catalogue;
import groundwork.practices.Subject;
import groundwork.preview.Plan;
import groundwork.terms.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {

    static List<Course> courses() {
        return Course.all();
    }

    private static Plan plan(Answers answers) {
        var blueprint = BlueprintMaker.from(Questionnaire.standard().choices(answers));
        return new Plan(blueprint, List.of(), Catalogue.judge(Subject.of(blueprint)), List.of());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyLessonHasAPageAnExerciseThatBeginsAndPracticesThatExist(Course course) {
        assertThat(course.markdown()).startsWith("# " + course.title() + "\n").contains("\n## The exercise\n");
        assertThat(Questionnaire.standard().complaints(course.exercise().begin()))
                .as("only 'subscription' may have to be settled by the practice cloud")
                .isEmpty();
        assertThat(course.exercise().kept()).allMatch(id -> Catalogue.find(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyLessonHasAPageInGerman(Course course) {
        var english = course.markdown();
        Language.speak(Language.GERMAN);
        try {
            assertThat(course.markdown())
                    .startsWith("# " + course.title() + "\n")
                    .contains("\n## Worauf Sie achten\n", "\n## Die Übung\n")
                    .matches(page -> codes(page).equals(codes(english)), "names the same practices and commands");
        } finally {
            Language.speak(Language.ENGLISH);
        }
    }

    private static List<String> codes(String page) {
        return Pattern.compile("[A-Z]{3}-\\d\\d|groundwork .*|`\\w+: [\\w-]+`")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void anExerciseIsOpenUntilItsPracticesAreKept() {
        var spark = Course.find("Spark-Reaches-Data").orElseThrow();
        var begin = spark.exercise().begin();
        assertThat(spark.exercise().missing(plan(begin)))
                .singleElement()
                .asString()
                .startsWith("NET-13 is broken: ");
        assertThat(spark.exercise().missing(plan(begin.with("storageReach", new Answer.One("open-by-roles")))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void noExerciseIsDoneBeforeItIsBegun(Course course) {
        var exercise = course.exercise();
        assertThat(exercise.built() || !exercise.missing(plan(exercise.begin())).isEmpty())
                .as(course.id())
                .isTrue();
    }

    @Test
    void theOfficeIsLetInAndTheSubnetIsGivenRoom() {
        var reach = Course.find("who-reaches-it").orElseThrow().exercise();
        var selected = reach.begin().with("access", new Answer.One("selected"));
        assertThat(reach.missing(plan(selected.with("allowedAddresses", new Answer.Many(List.of("198.51.100.0/24"))))))
                .containsExactly("The office network 203.0.113.0/24, and no other, shall reach the workspace.");
        assertThat(reach.missing(plan(selected.with("allowedAddresses", new Answer.Many(List.of("203.0.113.0/24"))))))
                .isEmpty();
        var room = Course.find("room-in-the-subnet").orElseThrow().exercise();
        assertThat(room.missing(plan(room.begin().with("subnet", new Answer.One("10.60.0.0/25")))))
                .isEmpty();
    }

    @Test
    void aSlipIsMatchedToTheNearestLesson() {
        assertThat(Course.find("spark")).isEmpty();
        assertThat(Course.nearest("spark-reaches-date")).contains("spark-reaches-data");
    }

    @Test
    void whatIsDoneIsRememberedOnce(@TempDir Path home) {
        var learnt = new Learnt(home);
        assertThat(learnt.done()).isEmpty();
        learnt.did(Course.all().getLast());
        learnt.did(Course.all().getLast());
        assertThat(new Learnt(home).done())
                .containsExactly(Course.all().getLast().id());
    }
}
