package groundwork.gui.look;

import groundwork.icons.Icon;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A place with nothing in it yet: says why, and offers one thing to do.
public final class EmptyPlace extends VBox {

    public EmptyPlace(Icon icon, String title, String text, Node... action) {
        super(10);
        getStyleClass().add("empty-place");
        setAlignment(Pos.CENTER);
        var words = Parts.paragraph(text, "quiet");
        words.setMaxWidth(440);
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getChildren().addAll(new Glyph(icon, "large", "role-accent"), Parts.label(title, "heading"), words);
        getChildren().addAll(action);
    }
}
