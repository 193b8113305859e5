package groundwork.gui.shell;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Judgement;
import groundwork.gui.desk.Place;
import java.util.function.BiConsumer;

/// A few words beside each place of the rail: how it stands there.
final class Tidings {

    private Tidings() {}

    /// Tells now, and whenever something changes.
    static void of(Desk desk, BiConsumer<Place, String> tell) {
        desk.judgement().subscribe(judgement -> tell.accept(Place.CHOICES, choices(judgement)));
    }

    private static String choices(Judgement judgement) {
        int open = judgement.complaints().size();
        return open == 0 ? "" : open + " open";
    }
}
