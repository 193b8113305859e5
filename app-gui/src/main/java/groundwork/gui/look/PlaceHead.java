package groundwork.gui.look;

import groundwork.gui.desk.Place;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a place: its word, one line about it, and what can be done here.
public final class PlaceHead extends HBox {

    private static final double WIDE = 420;

    public PlaceHead(Place place, Node... actions) {
        getStyleClass().add("place-head");
        var words = new VBox(Parts.label(place.word(), "place-title"), Parts.paragraph(place.about(), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().add(words);
        if (actions.length > 0) {
            getChildren().add(row(actions));
        }
    }

    /// Side by side where there is room, else one below the other; never cut.
    private static FlowPane row(Node... actions) {
        var row = new FlowPane(8, 8, actions);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setPrefWrapLength(WIDE);
        HBox.setHgrow(row, Priority.SOMETIMES);
        return row;
    }
}
