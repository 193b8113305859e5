package groundwork.gui;

import groundwork.doors.Door;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Offstage;
import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Stand;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// The app in the headless window, with work really done aside, and a hand on it.
record OpenApp(Desk desk, Hand hand, ExecutorService workers) implements AutoCloseable {

    /// @param picked the file that is picked whenever one is asked for
    static OpenApp open(Path home, Clouds clouds, Theme theme, Path picked) {
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var desk = Fx.fx(() -> new Desk(home, clouds, new Offstage(workers, Platform::runLater), Clock.systemUTC()));
        var picker = Stand.picking(picked);
        var scene = Fx.fx(() -> {
            theme.wear();
            var shell = new Shell(desk, place -> Places.make(place, desk, picker), () -> {});
            Keys.on(shell, desk, picker);
            var made = new Scene(shell, 980, 900);
            Theme.dress(made, 100);
            Fx.show(made);
            App.pulse(desk);
            return made;
        });
        Fx.pulse();
        return new OpenApp(desk, new Hand(scene), workers);
    }

    /// The clouds of one door.
    static Clouds clouds(Door door) {
        return (answers, talk) ->
                new Clouds.Opened(door.cloud(), door.data(), door.name(), door.settled(answers), () -> {});
    }

    /// Whether some text on the screen has these words.
    boolean says(String words) {
        return Fx.fx(() -> Hand.all(hand.scene().getRoot())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .anyMatch(text -> text != null && text.contains(words)));
    }

    /// The place in the middle.
    javafx.scene.Node middle() {
        return ((BorderPane) hand.scene().getRoot()).getCenter();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
