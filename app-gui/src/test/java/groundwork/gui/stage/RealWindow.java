package groundwork.gui.stage;

import groundwork.gui.App;
import groundwork.gui.look.Png;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// The app itself on a real display, in a process of its own: says where its window stands, takes a picture of
/// the screen, puts the window elsewhere, and closes it.
public final class RealWindow {

    private RealWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Shown.class, arguments);
    }

    /// Not the main class itself, so that it runs from a plain class path.
    public static final class Shown extends Application {

        private final App app = new App();

        @Override
        public void start(Stage stage) {
            app.start(stage);
            var pulses = new AtomicInteger();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (pulses.incrementAndGet() == 30) {
                        stop();
                        seen(stage);
                    }
                }
            }.start();
        }

        private void seen(Stage stage) {
            System.out.printf("%.0f %.0f %.0f %.0f%n", stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            try {
                var screen = new Robot().getScreenCapture(null, new Rectangle2D(0, 0, 1200, 800));
                Files.write(Path.of(getParameters().getRaw().getFirst()), Png.of(screen));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            stage.setX(40);
            stage.setY(60);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.hide();
        }

        @Override
        public void stop() {
            app.stop();
        }
    }
}
