package groundwork.gui.desk;

import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import java.util.function.Consumer;

/// One fold from events to a picture. Events arrive from the run's thread; the screen takes the newest picture
/// once a pulse, however many events came between.
public final class Fold implements Consumer<RunEvent> {

    private volatile Scoreboard latest = Scoreboard.EMPTY;

    @Override
    public synchronized void accept(RunEvent event) {
        latest = latest.after(event);
    }

    /// The newest picture; safe from any thread.
    public Scoreboard latest() {
        return latest;
    }
}
