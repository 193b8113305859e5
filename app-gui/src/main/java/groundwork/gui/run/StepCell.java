package groundwork.gui.run;

import groundwork.choices.Words;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.Scoreboard.Row;
import groundwork.run.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One step of a run on the screen: state as outline and word, what it is, how long it takes, and what Azure
/// says.
final class StepCell extends ListCell<Row> {

    /// Letters a row must be wide for names beside titles.
    private static final double ROOM_FOR_NAMES = 42;

    private final ObservableValue<Instant> second;
    private final Glyph state = new Glyph(Icon.STATE_PENDING);
    private final Glyph kind = new Glyph(Icon.RESOURCE, "small");
    private final Label word = Parts.whole("", "state-word");
    private final Label title = Parts.brief("");
    private final Label name = Parts.brief("", "caption");
    private final Label detail = Parts.brief("", "caption");
    private final Label elapsed = Parts.whole("", "quiet");
    private final HBox box;

    StepCell(ObservableValue<Instant> second) {
        this.second = second;
        var what = new HBox(8, kind, title, name);
        what.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(1, what, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        elapsed.setMinWidth(USE_PREF_SIZE);
        word.setMinWidth(USE_PREF_SIZE);
        box = new HBox(10, state, word, words, elapsed);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPrefWidth(1);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("step-row");
        second.subscribe(now -> tick());
        widthProperty()
                .subscribe(now -> Parts.show(
                        name, getWidth() >= ROOM_FOR_NAMES * title.getFont().getSize()));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var look = StateLook.of(row.state());
        state.draw(look.icon());
        state.colour(look.role());
        word.setText(Words.said(row.state()));
        Parts.style(word, List.of("label", "state-word", look.role()));
        kind.draw(Icon.ofType(row.step().id().type()));
        title.setText(row.step().title());
        name.setText(isGuid(row.step().id().name()) ? "" : row.step().id().name());
        detail.setText(row.detail());
        Parts.show(detail, !row.detail().isEmpty());
        tick();
        setAccessibleText(row.step().title() + ": " + Words.said(row.state())
                + (row.detail().isEmpty() ? "" : ", " + row.detail()));
        setGraphic(box);
    }

    private void tick() {
        var row = getItem();
        if (row != null) {
            elapsed.setText(row.state() == State.PENDING ? "" : clock(row.elapsed(second.getValue())));
        }
    }

    /// Role assignments are named by GUIDs, which tell a person nothing.
    private static boolean isGuid(String name) {
        return name.length() == 36
                && name.chars().filter(letter -> letter == '-').count() == 4;
    }

    /// The clock of the screen moves in whole seconds, so it may stand a little before a step began.
    static String clock(Duration measured) {
        var time = measured.isNegative() ? Duration.ZERO : measured;
        var minutes = "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : minutes;
    }
}
