package groundwork.gui.look;

import groundwork.icons.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small parts that every place is made of.
public final class Parts {

    private Parts() {}

    /// A line of text with style classes.
    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A paragraph: wraps, and is never cut.
    public static Label paragraph(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A word in a row where room is scarce: it may be shortened, and is whole in its tooltip.
    public static Label brief(String text, String... styles) {
        var label = label(text, styles);
        label.setMinWidth(0);
        label.textTruncatedProperty().subscribe(truncated -> {
            if (truncated && label.getTooltip() == null) {
                label.setTooltip(telling(label));
            }
        });
        return label;
    }

    /// Made when it is needed: a tooltip is a window of its own, and a list has many words.
    private static Tooltip telling(Label label) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }

    /// A word that is never shortened, whatever it stands beside.
    public static Label whole(String text, String... styles) {
        var label = label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A button with a drawing and words; an underscore in the words marks the mnemonic.
    public static Button button(String words, Icon icon, Runnable action, String... styles) {
        var button = new Button(words, new Glyph(icon));
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button with a drawing alone; `words` are for screen readers and the tooltip.
    public static Button iconButton(String words, Icon icon, Runnable action) {
        var button = new Button(null, new Glyph(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Takes the room that is left in a row.
    public static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Gives a node these style classes; one that has them already is not styled anew.
    public static void style(Node node, List<String> styles) {
        if (!node.getStyleClass().equals(styles)) {
            node.getStyleClass().setAll(styles);
        }
    }

    /// Shows or hides a node together with the room it takes.
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
