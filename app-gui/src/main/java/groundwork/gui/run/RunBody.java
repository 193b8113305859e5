package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.look.Glyph;
import groundwork.icons.Icon;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;

/// The body of the place: what is to be said at the top, the rows, and the log beside them; below them where the
/// window is narrow, and only when it is asked for there.
final class RunBody extends BorderPane {

    /// Letters side by side that rows and log want.
    private static final double ROOM = 68;
    private static final double SHARE_OF_TOP = 0.6;
    private static final double SHARE_OF_ROWS = 0.56;

    private final LogPane log;
    private final ToggleButton toggle = new ToggleButton(say("runplace.log-button"), new Glyph(Icon.LOG));
    private final SplitPane split;
    private boolean isChosen;

    RunBody(Node top, StepList list, LogPane log) {
        this.log = log;
        this.split = new SplitPane(list);
        var scroll = new ScrollPane(top);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(say("runplace.stands"));
        scroll.maxHeightProperty().bind(heightProperty().multiply(SHARE_OF_TOP));
        toggle.setMnemonicParsing(true);
        toggle.getStyleClass().add("shows");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(say("runplace.show-log"));
        toggle.setOnAction(event -> isChosen = true);
        toggle.selectedProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        setTop(scroll);
        setCenter(split);
    }

    /// Shows and hides the log.
    ToggleButton toggle() {
        return toggle;
    }

    private void fit() {
        boolean wide = getWidth() >= ROOM * log.letter();
        if (!isChosen) {
            toggle.setSelected(wide);
        }
        split.setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        if (toggle.isSelected() == split.getItems().contains(log)) {
            return;
        }
        if (toggle.isSelected()) {
            split.getItems().add(log);
            split.setDividerPositions(SHARE_OF_ROWS);
        } else {
            split.getItems().remove(log);
        }
    }
}
