package groundwork.gui.history;

import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is new, gone or still there, on the screen.
final class ComparedCell extends ListCell<Compared> {

    private final Glyph glyph = new Glyph(Icon.WARNING);
    private final Label title = Parts.label("", "strong");
    private final Label seen = Parts.label("", "caption");
    private final Label kind = Parts.label("", "pill");
    private final HBox box;

    ComparedCell() {
        var words = new VBox(2, title, seen);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        kind.setMinWidth(USE_PREF_SIZE);
        box = new HBox(12, glyph, words, kind);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPrefWidth(1);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("checklist-row");
    }

    @Override
    protected void updateItem(@Nullable Compared item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var row = item.row();
        glyph.draw(item.kind().icon());
        glyph.colour(item.kind().role());
        title.setText(row.id() + "  " + row.title());
        seen.setText(row.subject() + ": " + row.seen());
        kind.setText(item.kind().word());
        Parts.style(kind, List.of("label", "pill", item.kind().role()));
        setAccessibleText(item.words());
        setGraphic(box);
    }
}
