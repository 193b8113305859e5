package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.run.Scoreboard.Row;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;

/// The steps of a run, one under the other. Only those that can be seen have nodes, and only those that changed
/// are drawn anew.
final class StepList extends ListView<Row> {

    StepList(ObservableValue<Instant> second) {
        setCellFactory(view -> new StepCell(second));
        setAccessibleText(say("runplace.steps"));
    }

    void show(List<Row> rows) {
        if (getItems().size() != rows.size()) {
            getItems().setAll(rows);
            return;
        }
        for (int index = 0; index < rows.size(); index++) {
            if (!rows.get(index).equals(getItems().get(index))) {
                getItems().set(index, rows.get(index));
            }
        }
    }
}
