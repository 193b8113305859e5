package groundwork.gui.checklist;

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

/// A row of the checklist on the screen.
public final class RowCell extends ListCell<Row> {

    private final Glyph glyph = new Glyph(Icon.VERDICT_KEPT);
    private final Label title = Parts.brief("", "strong");
    private final Label seen = Parts.brief("", "caption");
    private final Label kind = Parts.whole("", "pill");
    private final HBox box;

    public RowCell() {
        var words = new VBox(2, title, seen);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        kind.setMinWidth(USE_PREF_SIZE);
        box = new HBox(12, glyph, words, kind);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.setPrefWidth(1);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("checklist-row");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        glyph.draw(row.kind().icon());
        glyph.colour(row.kind().role());
        title.setText(row.id() + "  " + row.title());
        seen.setText((row.subject().isEmpty() ? "" : row.subject() + ": ") + row.seen());
        kind.setText(row.kind().word() + (row.severity().isEmpty() ? "" : ", " + row.severity()));
        Parts.style(kind, List.of("label", "pill", row.kind().role()));
        setAccessibleText(row.words());
        setGraphic(box);
    }
}
