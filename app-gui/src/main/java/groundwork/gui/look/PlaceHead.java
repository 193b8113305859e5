package groundwork.gui.look;

import groundwork.gui.desk.Place;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a place: its word, one line about it, and what can be done here.
public final class PlaceHead extends HBox {

    public PlaceHead(Place place, Node... actions) {
        getStyleClass().add("place-head");
        var words = new VBox(Parts.label(place.word(), "place-title"), Parts.paragraph(place.about(), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getChildren().addAll(actions);
    }
}
