package groundwork.gui;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import javafx.animation.AnimationTimer;

/// Walks once through all places, a few pulses in each, and ends: the launcher rehearses a start this way, so
/// that the Java machine remembers what it takes. Nothing is asked of any cloud.
final class Rehearsal extends AnimationTimer {

    private static final int PULSES_EACH = 3;

    private final Desk desk;
    private final Runnable end;
    private int pulses;

    private Rehearsal(Desk desk, Runnable end) {
        this.desk = desk;
        this.end = end;
    }

    static void of(Desk desk, Runnable end) {
        new Rehearsal(desk, end).start();
    }

    @Override
    public void handle(long now) {
        int place = ++pulses / PULSES_EACH;
        if (place < Place.values().length) {
            desk.place().set(Place.values()[place]);
        } else {
            stop();
            end.run();
        }
    }
}
