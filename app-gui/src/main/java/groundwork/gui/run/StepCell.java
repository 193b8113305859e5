package groundwork.gui.run;

import groundwork.choices.Words;
import groundwork.gui.look.FilledCell;
import groundwork.run.Scoreboard.Row;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One step of a run on the screen. Its nodes are made when there is a step to show: a list has cells for empty
/// rows, too.
final class StepCell extends FilledCell<Row> {

    private final ObservableValue<Instant> second;
    private @Nullable StepRow shown;

    StepCell(ObservableValue<Instant> second) {
        super("step-row");
        this.second = second;
        second.subscribe(now -> tick());
        widthProperty().subscribe(now -> tick());
    }

    @Override
    protected void draw(Row row) {
        var view = shown == null ? new StepRow() : shown;
        shown = view;
        view.show(row);
        tick();
        setAccessibleText(row.step().title() + ": " + Words.said(row.state())
                + (row.detail().isEmpty() ? "" : ", " + row.detail()));
        setGraphic(view);
    }

    private void tick() {
        var row = getItem();
        if (row != null && shown != null) {
            shown.tick(row, second.getValue(), getWidth());
        }
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
