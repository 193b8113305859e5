package groundwork.gui.run;

import groundwork.gui.look.FilledCell;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.State;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of the log on the screen. What does not fit stands in its tooltip.
final class LogCell extends FilledCell<LogLine> {

    private final Glyph glyph = new Glyph(Icon.STATE_PENDING, "small");
    private final Label time = Parts.whole("", "code", "caption");
    private final Label words = Parts.brief("");
    private final Tooltip whole = new Tooltip();
    private final HBox box = new HBox(8, time, glyph, words);

    LogCell() {
        super("log-row");
        time.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPrefWidth(1);
        whole.setWrapText(true);
        whole.setMaxWidth(600);
    }

    @Override
    protected void draw(LogLine line) {
        var look = look(line.state());
        glyph.draw(look.icon());
        glyph.colour("small", look.role());
        time.setText(line.time());
        words.setText(line.words());
        whole.setText(line.text());
        setTooltip(whole);
        setAccessibleText(line.text());
        setGraphic(box);
    }

    private static StateLook look(Optional<State> state) {
        return state.map(StateLook::of).orElse(new StateLook(Icon.PLACE_RUN, "role-accent"));
    }
}
