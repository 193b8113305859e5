package groundwork.gui;

import groundwork.gui.choices.ChoicesPlace;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import javafx.scene.Node;

/// Makes the view of each place.
final class Places {

    private Places() {}

    static Node make(Place place, Desk desk) {
        return switch (place) {
            case CHOICES -> new ChoicesPlace(desk);
        };
    }
}
