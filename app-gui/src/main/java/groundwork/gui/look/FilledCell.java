package groundwork.gui.look;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of a list. A list has lines without an item, too, which show nothing and say nothing.
public abstract class FilledCell<T> extends ListCell<T> {

    /// @param style of the line in the style sheet
    @SuppressWarnings("this-escape") // The toolkit's setters are meant to be called here; nothing is drawn yet.
    protected FilledCell(String style) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(style);
    }

    /// Shows an item, and says it to a screen reader.
    protected abstract void draw(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        draw(item);
    }
}
