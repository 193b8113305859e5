package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.doors.PracticeServer;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Studying;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Picture;
import groundwork.learn.Course;
import groundwork.learn.Learnt;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lessons beside a practice cloud: an exercise is begun, solved by changing an answer, and remembered.
class LearnByHandTest {

    private static final String SPARK = "spark-reaches-data";

    @TempDir
    Path home;

    private static List<String> missing(Desk desk) {
        return desk.student().studying().get() instanceof Studying.Looked(var course, var missing)
                ? missing
                : List.of("not looked at yet");
    }

    @Test
    void anExerciseIsBegunAndSolvedBesideItsLessonAndRemembered() {
        var file = new Learnt(home).file(Course.find(SPARK).orElseThrow());
        try (var door = PracticeServer.inMemory().door();
                var app = OpenApp.open(home, OpenApp.clouds(door), Theme.LIGHT, home)) {
            var desk = app.desk();
            var hand = app.hand();
            hand.press("Learn");
            Fx.fx(() -> app.middle().lookup("#lessons").requestFocus());
            hand.key(KeyCode.HOME);
            hand.key(KeyCode.DOWN);
            hand.key(KeyCode.DOWN);
            hand.await("the lesson", () -> app.middle().lookup("#exercise") != null);
            hand.press("Begin the exercise");
            hand.await("what is missing", () -> !missing(desk).contains("not looked at yet"));
            assertThat(missing(desk)).singleElement().asString().contains("NET-13");
            Fx.pulse();
            Fx.fx(() -> Picture.of(hand.scene(), "learning"));

            Fx.fx(() ->
                    app.middle().lookup("#question-storageReach .radio-button").requestFocus());
            hand.key(KeyCode.DOWN);
            hand.await("the solution", () -> missing(desk).isEmpty());
            assertThat(AnswersFile.read(file).one("storageReach")).contains("open-by-roles");
            hand.await("the memory", () -> desk.student().done().get().contains(SPARK));
            Fx.pulse();
            Fx.fx(() -> Picture.of(hand.scene(), "learnt"));

            hand.press("All questions");
            hand.await("the choices", () -> desk.place().get() == Place.CHOICES);
            hand.press("To the lesson");
            hand.await("the lesson again", () -> desk.place().get() == Place.LEARN);
        }
        assertThat(new Learnt(home).done()).containsExactly(SPARK);
    }

    @Test
    void whatWasDoneInTheTerminalCountsAndAnExerciseGoesOnWhereItWasLeft() {
        var course = Course.find("cost-of-idling").orElseThrow();
        new Learnt(home).did(course);
        try (var door = PracticeServer.inMemory().door();
                var app = OpenApp.open(home, OpenApp.clouds(door), Theme.DARK, home)) {
            var desk = app.desk();
            app.hand().await("what was done", () -> desk.student().done().get().contains(course.id()));
            Fx.fx(() -> desk.exercise(course, false));
            app.hand()
                    .await(
                            "what is missing",
                            () -> missing(desk).contains("It is not built yet, or not as the answers say."));
            var sooner = new Answer.Rows(List.of(Map.of("name", "cpu-cluster", "idleMinutes", "15")));
            Fx.fx(() -> desk.answer("clusters", sooner));
            app.hand().await("what is left", () -> missing(desk).size() == 1);
            Fx.fx(desk::look);
            app.hand().await("the preview", () -> desk.outlook().get() instanceof groundwork.gui.desk.Outlook.Ready);
            Fx.fx(desk::run);
            app.hand().await("the solution", () -> missing(desk).isEmpty());
        }
    }

    @Test
    void practicesAreFoundByTheWordsOfTheirLessons() {
        try (var door = PracticeServer.inMemory().door();
                var app = OpenApp.open(home, OpenApp.clouds(door), Theme.DARK, home)) {
            app.hand().press("Learn");
            app.hand().press("Practices");
            app.hand().await("the search", () -> app.middle().lookup("#search") != null);
            Fx.fx(() -> app.middle().lookup("#search").requestFocus());
            app.hand().type("tls storage");
            var found = Fx.fx(() -> ((ListView<?>) app.middle().lookup("#practices-to-learn"))
                    .getItems()
                    .size());
            assertThat(found).isEqualTo(1);
            Fx.fx(() -> Picture.of(app.hand().scene(), "searching"));
            Fx.fx(() -> ((TextField) app.middle().lookup("#search")).clear());
            assertThat(Fx.fx(() -> ((ListView<?>) app.middle().lookup("#practices-to-learn"))
                            .getItems()
                            .size()))
                    .isEqualTo(groundwork.practices.Catalogue.all().size());
        }
    }
}
