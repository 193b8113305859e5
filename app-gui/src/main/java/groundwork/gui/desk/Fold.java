package groundwork.gui.desk;

import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One fold from events to a picture, and the events themselves for the log. Events arrive from the run's thread;
/// the screen takes the newest picture once a pulse, however many events came between.
public final class Fold implements Consumer<RunEvent> {

    private final List<RunEvent> events = new ArrayList<>();
    private volatile Scoreboard latest = Scoreboard.EMPTY;

    @Override
    public synchronized void accept(RunEvent event) {
        latest = latest.after(event);
        events.add(event);
    }

    /// The newest picture; safe from any thread.
    public Scoreboard latest() {
        return latest;
    }

    /// What happened, in order; safe from any thread.
    ///
    /// @param from how many events are known already
    public synchronized List<RunEvent> events(int from) {
        return List.copyOf(events.subList(Math.min(from, events.size()), events.size()));
    }

    /// Takes those of all the events that are not known yet; for a journal that is read again and again.
    synchronized void acceptFresh(List<RunEvent> all) {
        all.stream().skip(events.size()).toList().forEach(this);
    }
}
