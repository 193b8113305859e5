package groundwork.gui.shell;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The places, one under the other, each with a word on how it stands there.
final class Rail extends VBox {

    private final Map<Place, RailItem> items = new EnumMap<>(Place.class);
    private final List<Node> words = new ArrayList<>();

    Rail(Desk desk) {
        getStyleClass().add("rail");
        var name = Parts.label("Groundwork", "heading");
        var brand = new HBox(Glyph.named(Icon.GROUNDWORK, "Groundwork", "large", "role-accent"), name);
        brand.getStyleClass().add("rail-brand");
        getChildren().add(brand);
        words.add(name);
        for (var group : Place.Group.values()) {
            add(desk, group);
        }
        desk.place().subscribe(here -> items.forEach((place, item) -> item.setSelected(place == here)));
        Tidings.of(desk, this::badge);
    }

    private void add(Desk desk, Place.Group group) {
        if (Stream.of(Place.values()).noneMatch(place -> place.group() == group)) {
            return;
        }
        var caption = new Label(group.word());
        caption.getStyleClass().addAll("eyebrow", "rail-group");
        words.add(caption);
        getChildren().add(caption);
        for (var place : Place.values()) {
            if (place.group() == group) {
                var item = new RailItem(place, () -> desk.place().set(place));
                items.put(place, item);
                getChildren().add(item);
            }
        }
    }

    /// Whether the person stands on the word of this place.
    boolean isOn(Place place) {
        var item = items.get(place);
        return item != null && item.isFocused();
    }

    private void badge(Place place, String text) {
        var item = items.get(place);
        if (item != null) {
            item.badge(text);
        }
    }

    /// Drawings alone, or drawings and words.
    void narrow(boolean narrow) {
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        words.forEach(node -> Parts.show(node, !narrow));
        items.values().forEach(item -> item.narrow(narrow));
    }
}
