package groundwork.gui.shell;

import groundwork.gui.desk.Place;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// One place in the rail.
final class RailItem extends ToggleButton {

    private final Place place;
    private final Label word;
    private final Label badge = Parts.whole("", "badge");
    private String tidings = "";
    private boolean narrow;

    RailItem(Place place, Runnable go) {
        this.place = place;
        this.word = Parts.whole(place.word());
        getStyleClass().add("rail-item");
        var row = new HBox(new Glyph(place.icon()), word, Parts.space(), badge);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(20));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setTooltip(new Tooltip(place.word() + ": " + place.about()));
        setOnAction(event -> {
            setSelected(true);
            go.run();
        });
        badge("");
    }

    /// A few words on how it stands there; empty for none.
    void badge(String text) {
        tidings = text;
        badge.setText(text);
        setAccessibleText(text.isEmpty() ? place.word() : place.word() + ", " + text);
        narrow(narrow);
    }

    void narrow(boolean now) {
        narrow = now;
        Parts.show(word, !now);
        Parts.show(badge, !now && !tidings.isEmpty());
    }
}
