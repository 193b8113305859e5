package groundwork.gui;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Offstage;
import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.journey.Home;
import groundwork.journey.Journey;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The desktop app: puts the desk together and opens the window.
public final class App extends Application {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private Theme theme = Theme.LIGHT;

    @Override
    public void start(Stage stage) {
        var home = Home.locate();
        var desk = new Desk(
                new Journey(home),
                answers -> {
                    throw new IllegalStateException("This build cannot open a cloud yet.");
                },
                new Offstage(workers, Platform::runLater),
                Clock.systemUTC());
        theme = Theme.wished();
        theme.wear();
        var shell = new Shell(desk, place -> Places.make(place, desk), this::otherTheme);
        var scene = new Scene(shell, 1280, 820);
        Theme.dress(scene, 100);
        stage.setTitle("Groundwork");
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.show();
        pulse(desk);
    }

    private void otherTheme() {
        theme = theme.other();
        theme.wear();
    }

    private static void pulse(Desk desk) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                desk.pulse();
            }
        }.start();
    }

    @Override
    public void stop() {
        workers.shutdownNow();
    }
}
