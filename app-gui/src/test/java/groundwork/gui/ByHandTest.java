package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.cloud.MemoryCloud;
import groundwork.doors.PracticeServer;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.MemoryData;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journey done by hand: mouse and keyboard on the real window, work really done aside.
class ByHandTest {

    @TempDir
    Path home;

    private OpenApp open(Clouds clouds) {
        return OpenApp.open(home, clouds, Theme.DARK, home.resolve("answers.yaml"));
    }

    @Test
    void fromAnExampleToAFinishedRunOnThePracticeCloud() {
        try (var door = PracticeServer.inMemory().door();
                var stage = open(OpenApp.clouds(door))) {
            var desk = stage.desk();
            var hand = stage.hand();

            hand.pressId("start-seed");
            hand.await("the choices", () -> desk.place().get() == Place.CHOICES);
            hand.key(KeyCode.S, KeyCode.CONTROL);
            hand.await("the file", () -> desk.draft().get().file().isPresent());
            assertThat(AnswersFile.read(home.resolve("answers.yaml"))).isEqualTo(AnswersFile.example(Example.SEED));

            hand.press("Checklist");
            hand.key(KeyCode.TAB);
            Fx.fx(() -> hand.scene().getRoot().lookup("#practices").requestFocus());
            hand.key(KeyCode.DOWN);
            hand.await("the lesson", () -> desk.why().get().isPresent());

            hand.key(KeyCode.DIGIT5, KeyCode.CONTROL);
            hand.press("Make the preview");
            hand.await("the preview", () -> desk.outlook().get() instanceof Outlook.Ready);
            hand.press("Carry it out");
            hand.await("the question", () -> desk.place().get() == Place.RUN);
            hand.press("Carry it out");
            hand.await("the end of the run", () -> desk.carrying().get() instanceof Carrying.Ended);
            Fx.pulse();
            Fx.fx(() -> Picture.of(hand.scene(), "by-hand-ended"));
            var ended = (Carrying.Ended) desk.carrying().get();
            assertThat(ended.applied().outcome()).isEqualTo(Outcome.DONE);
            assertThat(ended.applied().after().isEmpty()).isTrue();

            hand.key(KeyCode.DIGIT7, KeyCode.CONTROL);
            hand.await("the try-outs", () -> desk.place().get() == Place.TRYOUTS);
            hand.press("History");
            hand.await("the run in the history", () -> runs(hand) == 1);
        }
    }

    private static int runs(Hand hand) {
        return hand.scene().getRoot().lookup(".list-view") instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }

    /// A cloud whose writes wait until they are let go.
    private static final class SlowCloud extends MemoryCloud {
        private final CountDownLatch go = new CountDownLatch(1);

        @Override
        public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return super.put(id, apiVersion, body, progress);
        }
    }

    @Test
    void aRunIsStoppedAfterAQuestionAndCarriedOnLater() {
        var cloud = new SlowCloud();
        try (var stage = open(
                (answers, talk) -> new Clouds.Opened(cloud, new MemoryData(), "a slow cloud", answers, () -> {}))) {
            stopAndCarryOn(cloud, stage);
        }
    }

    private static void stopAndCarryOn(SlowCloud cloud, OpenApp stage) {
        var desk = stage.desk();
        var hand = stage.hand();
        hand.pressId("start-seed");
        hand.key(KeyCode.DIGIT5, KeyCode.CONTROL);
        hand.press("Make the preview");
        hand.press("Carry it out");
        hand.press("Carry it out");
        hand.await("a step that runs", () -> desk.board().get().count(State.RUNNING) > 0);
        hand.press("Stop");
        Fx.fx(() -> Picture.of(hand.scene(), "by-hand-stopping"));
        hand.press("Finish what runs");
        cloud.go.countDown();
        hand.await("the end of the run", () -> desk.carrying().get() instanceof Carrying.Ended);
        assertThat(((Carrying.Ended) desk.carrying().get()).applied().outcome()).isEqualTo(Outcome.PARTLY);

        hand.press("Look again");
        hand.await("the preview of the rest", () -> desk.outlook().get() instanceof Outlook.Ready);
        hand.press("Carry it out");
        hand.press("Carry it out");
        hand.await(
                "everything",
                () -> desk.carrying().get() instanceof Carrying.Ended ended
                        && ended.applied().outcome() == Outcome.DONE);
        assertThat(((Carrying.Ended) desk.carrying().get()).applied().after().isEmpty())
                .isTrue();
    }
}
