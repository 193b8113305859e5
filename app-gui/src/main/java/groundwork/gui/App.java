package groundwork.gui;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Memory;
import groundwork.gui.desk.Offstage;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Proving;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.journey.Home;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The desktop app: puts the desk together and opens the window where it last stood.
public final class App extends Application {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final RealClouds clouds = new RealClouds(Home.locate());
    private final Desk desk =
            new Desk(Home.locate(), clouds, new Offstage(workers, Platform::runLater), Clock.systemUTC());

    private final Leaving leaving = new Leaving();

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> desk.met(thrown));
        var picker = new Choosers(stage);
        var shell = new Shell(desk, place -> Places.make(place, desk, picker), this::otherTheme);
        Keys.on(shell, desk, picker);
        var scene = new Scene(shell, 1280, 820);
        desk.remembered().subscribe(memory -> look(scene, memory));
        stage.setTitle("Groundwork");
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        desk.memory().window().filter(App::isOnScreen).ifPresent(place -> put(stage, place));
        stage.setOnHiding(event -> desk.leave(desk.memory()
                .placed(new Memory.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))));
        stage.setOnCloseRequest(event -> {
            if (desk.prover().proving().get() instanceof Proving.Running) {
                event.consume();
                desk.place().set(Place.TRYOUTS);
                desk.tell(new Trouble(say("window.tryouts-go-on"), ""));
            } else if (desk.carrying().get() instanceof Carrying.Running) {
                event.consume();
                desk.place().set(Place.RUN);
                desk.tell(new Trouble(say("window.run-goes-on"), ""));
            } else if (!leaving.may(desk.draft().get())) {
                event.consume();
                desk.place().set(Place.CHOICES);
                desk.tell(new Trouble(say("window.not-saved"), ""));
            }
        });
        stage.show();
        shell.stand();
        pulse(desk);
        if (isRehearsal()) {
            Rehearsal.of(desk, Platform::exit);
        }
    }

    /// An app that another one shows was given no parameters.
    private boolean isRehearsal() {
        return Optional.ofNullable(getParameters())
                .filter(given -> given.getRaw().contains(Main.REHEARSE))
                .isPresent();
    }

    private static void look(Scene scene, Memory memory) {
        Theme.of(memory.theme()).wear();
        Theme.dress(scene, memory.textPercent());
    }

    private void otherTheme() {
        var other = Theme.of(desk.memory().theme()).other();
        desk.remember(desk.memory().themed(other.word()));
    }

    private static boolean isOnScreen(Memory.Window window) {
        return !Screen.getScreensForRectangle(window.x(), window.y(), window.width(), window.height())
                .isEmpty();
    }

    private static void put(Stage stage, Memory.Window window) {
        stage.setX(window.x());
        stage.setY(window.y());
        stage.setWidth(window.width());
        stage.setHeight(window.height());
    }

    /// Takes the newest picture of a run once a pulse.
    static AnimationTimer pulse(Desk desk) {
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                desk.pulse();
            }
        };
        timer.start();
        return timer;
    }

    @Override
    public void stop() {
        workers.shutdownNow();
        clouds.close();
    }
}
