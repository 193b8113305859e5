package groundwork.gui.checklist;

import groundwork.gui.look.FilledCell;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line about a finding: how it stands as a drawing and a word, the practice, and what was seen.
public abstract class FindingCell<T> extends FilledCell<T> {

    private final Glyph glyph = new Glyph(Icon.VERDICT_KEPT);
    private final Label title = Parts.brief("", "strong");
    private final Label seen = Parts.brief("", "caption");
    private final Label kind = Parts.whole("", "pill");
    private final HBox box;

    protected FindingCell() {
        super("checklist-row");
        var words = new VBox(2, title, seen);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(12, glyph, words, kind);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.setPrefWidth(1);
    }

    /// @param role of colour
    /// @param word how it stands
    /// @param row  the practice, its subject and what was seen
    protected final void show(Icon icon, String role, String word, Row row) {
        glyph.draw(icon);
        glyph.colour(role);
        title.setText(row.id() + "  " + row.title());
        seen.setText((row.subject().isEmpty() ? "" : row.subject() + ": ") + row.seen());
        kind.setText(word);
        Parts.style(kind, List.of("label", "pill", role));
        setGraphic(box);
    }
}
