package groundwork.gui.history;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Runs.RunSummary;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

/// The runs of this home, from here and from the terminal alike, newest first.
public final class HistoryPlace extends BorderPane {

    private final Desk desk;
    private final Button resume = Parts.button("_Go on with it", Icon.PLACE_RUN, this::resume, "accent");
    private final ListView<RunSummary> list = new ListView<>();

    public HistoryPlace(Desk desk) {
        this.desk = desk;
        getStyleClass().add("place");
        list.setCellFactory(view -> new RunCell());
        list.setAccessibleText("Earlier runs");
        list.setPlaceholder(new EmptyPlace(
                Icon.PLACE_HISTORY,
                "No run yet",
                "Every run, from here or from the terminal, is remembered here.",
                Parts.button(
                        "Go to the _preview",
                        Icon.PLACE_PREVIEW,
                        () -> desk.place().set(Place.PREVIEW),
                        "accent")));
        resume.setDisable(true);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(run -> resume.setDisable(run == null || isWhole(run)));
        setTop(new PlaceHead(Place.HISTORY, resume, Parts.button("_Read again", Icon.PLACE_HISTORY, this::read)));
        setCenter(list);
        desk.place().subscribe(place -> {
            if (place == Place.HISTORY) {
                read();
            }
        });
        desk.carrying().subscribe(carrying -> {
            if (carrying instanceof Carrying.Ended) {
                read();
            }
        });
    }

    private static boolean isWhole(RunSummary run) {
        return run.outcome().filter(Outcome.DONE.word()::equals).isPresent();
    }

    private void resume() {
        var run = list.getSelectionModel().getSelectedItem();
        desk.resume(run.id());
        desk.place().set(Place.RUN);
    }

    private void read() {
        desk.runs(this::show, desk::tell);
    }

    private void show(List<RunSummary> runs) {
        if (!list.getItems().equals(runs)) {
            list.getItems().setAll(runs);
        }
    }
}
