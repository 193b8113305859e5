package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import groundwork.doors.PracticeServer;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Picture;
import groundwork.journey.Journey;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run on the practice cloud is stopped in the middle, the app is closed and opened again, and the run goes on
/// from the history to its end.
class CancelByHandTest {

    private static final int GO_WELL = 6;

    @TempDir
    Path home;

    private final CountDownLatch gate = new CountDownLatch(1);

    /// The same cloud, in which all writes but the first few wait at a gate.
    private Cloud waiting(Cloud cloud) {
        var writes = new AtomicInteger();
        return (Cloud) Proxy.newProxyInstance(
                Cloud.class.getClassLoader(), new Class<?>[] {Cloud.class}, (self, method, given) -> {
                    if (method.getName().startsWith("put") && writes.incrementAndGet() > GO_WELL) {
                        pass();
                    }
                    try {
                        return method.invoke(cloud, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void pass() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
    }

    private Clouds waiting(Door door) {
        var cloud = waiting(door.cloud());
        return (answers, talk) -> new Clouds.Opened(cloud, door.data(), door.name(), door.settled(answers), () -> {});
    }

    @Test
    void aRunThatWasStoppedGoesOnFromTheHistoryOfAnAppOpenedLater() {
        try (var door = PracticeServer.inMemory().door()) {
            try (var app = OpenApp.open(home, waiting(door), Theme.LIGHT, home)) {
                stop(app);
            }
            try (var app = OpenApp.open(home, OpenApp.clouds(door), Theme.DARK, home)) {
                goOn(app);
            }
            var choices = Questionnaire.standard().choices(door.settled(AnswersFile.example(Example.SEED)));
            assertThat(new Journey(home).preview(choices, door.cloud()).isEmpty())
                    .as("everything is there, once")
                    .isTrue();
            assertThat(new Journey(home).runs())
                    .singleElement()
                    .satisfies(run -> assertThat(run.outcome()).contains(Outcome.DONE.word()));
        }
    }

    private void stop(OpenApp app) {
        var desk = app.desk();
        var hand = app.hand();
        hand.pressId("start-seed");
        hand.await("the choices", () -> desk.place().get() == Place.CHOICES);
        hand.key(KeyCode.DIGIT5, KeyCode.CONTROL);
        hand.press("Make the preview");
        hand.await("the preview", () -> desk.outlook().get() instanceof Outlook.Ready);
        hand.press("Carry it out");
        hand.await("the question", () -> desk.place().get() == Place.RUN);
        hand.press("Carry it out");
        hand.await(
                "a run in the middle",
                () -> desk.board().get().count(State.DONE) >= 3
                        && desk.board().get().count(State.RUNNING) > 0);
        hand.press("Stop");
        assertThat(app.says("Stop? What is made stays.")).isTrue();
        hand.press("Stop now");
        Fx.fx(() -> Picture.of(hand.scene(), "stopping"));
        gate.countDown();
        hand.await("the end of the run", () -> desk.carrying().get() instanceof Carrying.Ended);
        assertThat(((Carrying.Ended) desk.carrying().get()).applied().outcome()).isEqualTo(Outcome.PARTLY);
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), "stopped"));
    }

    private static void goOn(OpenApp app) {
        var desk = app.desk();
        var hand = app.hand();
        hand.key(KeyCode.DIGIT8, KeyCode.CONTROL);
        hand.await("the history", () -> app.middle().lookup(".list-cell:filled") != null);
        Fx.fx(() -> app.middle().lookup(".list-view").requestFocus());
        hand.key(KeyCode.HOME);
        hand.mnemonic("Go on with it");
        hand.await("the end", () -> desk.carrying().get() instanceof Carrying.Ended);
        var applied = ((Carrying.Ended) desk.carrying().get()).applied();
        assertThat(applied.outcome()).isEqualTo(Outcome.DONE);
        assertThat(applied.after().isEmpty()).isTrue();
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), "gone-on"));
    }
}
