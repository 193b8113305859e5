package groundwork.gui.settings;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.gui.look.Theme;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// How the app looks, and the keys that work everywhere.
public final class SettingsPlace extends BorderPane {

    private final Desk desk;

    public SettingsPlace(Desk desk) {
        this.desk = desk;
        getStyleClass().add("place");
        var body = new VBox(new WhereCard(desk), themes(), textSize(), keys());
        body.getStyleClass().add("place-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(Place.SETTINGS.word());
        setTop(new PlaceHead(Place.SETTINGS));
        setCenter(scroll);
    }

    private static VBox card(String title, Node... nodes) {
        var card = new VBox(Parts.label(title, "heading"));
        card.getChildren().addAll(nodes);
        card.getStyleClass().add("card");
        return card;
    }

    private Node themes() {
        var group = new ToggleGroup();
        var system = new RadioButton(say("settingsplace.as-the-system"));
        system.setToggleGroup(group);
        system.selectedProperty().subscribe(selected -> {
            if (selected && desk.memory().theme().isPresent()) {
                desk.remember(desk.memory().asTheSystemWishes());
            }
        });
        var light = theme(group, say("settingsplace.light"), Theme.LIGHT);
        var dark = theme(group, say("settingsplace.dark"), Theme.DARK);
        var high = theme(group, say("settingsplace.high-contrast"), Theme.HIGH_CONTRAST);
        desk.remembered()
                .subscribe(memory -> group.selectToggle(
                        memory.theme().isEmpty()
                                ? system
                                : switch (Theme.of(memory.theme())) {
                                    case LIGHT -> light;
                                    case DARK -> dark;
                                    case HIGH_CONTRAST -> high;
                                }));
        return card(say("settingsplace.light-or-dark"), system, light, dark, high);
    }

    private RadioButton theme(ToggleGroup group, String words, Theme theme) {
        var button = new RadioButton(words);
        button.setToggleGroup(group);
        button.selectedProperty().subscribe(selected -> {
            if (selected && !desk.memory().theme().equals(Optional.of(theme.word()))) {
                desk.remember(desk.memory().themed(theme.word()));
            }
        });
        return button;
    }

    private Node textSize() {
        var slider = new Slider(100, 200, desk.memory().textPercent());
        slider.setMajorTickUnit(25);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(25);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setShowTickLabels(true);
        slider.setMinWidth(300);
        slider.setMaxWidth(420);
        slider.setAccessibleText(say("settingsplace.text-size"));
        slider.valueProperty().subscribe(now -> {
            int percent = (int) Math.round(now.doubleValue());
            if (percent % 25 == 0 && percent != desk.memory().textPercent()) {
                desk.remember(desk.memory().sized(percent));
            }
        });
        return card(say("settingsplace.text-size"), slider);
    }

    private static Node keys() {
        return card(
                say("settingsplace.keys"),
                Parts.paragraph(say("settingsplace.keys-places")),
                Parts.paragraph(say("settingsplace.keys-files")),
                Parts.paragraph(say("settingsplace.keys-buttons")),
                Parts.paragraph(say("settingsplace.screen-reader"), "quiet"));
    }
}
