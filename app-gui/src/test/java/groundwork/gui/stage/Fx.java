package groundwork.gui.stage;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The toolkit, started once for all tests, without a screen.
public final class Fx {

    /// Kept, so that the level set here is not forgotten.
    private static final Logger LOG = Logger.getLogger("javafx");

    static {
        LOG.setLevel(Level.SEVERE);
        System.getProperties().putIfAbsent("glass.platform", "Headless");
        System.getProperties().putIfAbsent("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            if (!started.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit did not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final AtomicReference<@Nullable Stage> WINDOW = new AtomicReference<>();

    /// The headless screen has a side of 1000; what reaches beyond it cannot be drawn, so windows stand
    /// in its corner.
    private static final double SIDE = 980;

    private Fx() {}

    /// Does this on the FX thread and hands back what it gave.
    public static <T> T fx(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.orTimeout(60, TimeUnit.SECONDS).join();
    }

    public static void fx(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
    }

    /// Puts a scene into the one window there is. A scene without a window is not always drawn anew.
    public static void show(Scene scene) {
        var window = WINDOW.updateAndGet(known -> known == null ? new Stage() : known);
        if (scene.getWidth() > SIDE || scene.getHeight() > SIDE) {
            throw new IllegalArgumentException("the headless screen takes windows of at most " + SIDE);
        }
        window.setX(0);
        window.setY(0);
        window.setScene(scene);
        window.sizeToScene();
        window.show();
    }

    /// Waits until the screen has been drawn anew.
    public static void pulse() {
        var drawn = new CountDownLatch(2);
        fx(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        try {
            if (!drawn.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("there was no pulse");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Styles and lays out a scene at once, without waiting for a pulse.
    public static void settle(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
