package groundwork.gui.look;

import groundwork.gui.desk.Place;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a place: its word, one line about it, and what can be done here.
public final class PlaceHead extends HBox {

    /// What the words keep of the width, however much can be done here: letters of about half their height.
    private static final double LETTERS = 9;

    private static final double GAP = 8;

    private final Label title;

    public PlaceHead(Place place, Node... actions) {
        getStyleClass().add("place-head");
        this.title = Parts.label(place.word(), "place-title");
        var words = new VBox(title, Parts.paragraph(place.about(), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().add(words);
        if (actions.length > 0) {
            var row = new Actions(actions);
            widthProperty().subscribe(row::requestLayout);
            getChildren().add(row);
        }
    }

    /// What can be done: side by side where there is room, else one below the other; never cut.
    private final class Actions extends FlowPane {

        Actions(Node... actions) {
            super(GAP, GAP, actions);
            setAlignment(Pos.CENTER_RIGHT);
        }

        /// As broad as its broadest row, when as much stands side by side as there is room for.
        @Override
        protected double computePrefWidth(double height) {
            double room = room();
            double row = -GAP;
            double broadest = super.computeMinWidth(height);
            for (var node : getManagedChildren()) {
                double broad = Math.ceil(node.prefWidth(-1)) + GAP;
                row = row + broad > room ? broad - GAP : row + broad;
                broadest = Math.max(broadest, row);
            }
            return snapSizeX(broadest);
        }

        private double room() {
            var head = PlaceHead.this;
            double words = LETTERS * title.getFont().getSize() + head.getSpacing();
            return head.getWidth() - words - head.snappedLeftInset() - head.snappedRightInset();
        }

        @Override
        protected double computeMinWidth(double height) {
            return computePrefWidth(height);
        }
    }
}
