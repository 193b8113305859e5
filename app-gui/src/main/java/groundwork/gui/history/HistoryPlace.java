package groundwork.gui.history;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Picker;
import groundwork.gui.desk.Place;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import groundwork.run.Runs.RunSummary;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The runs of this home, from here and from the terminal alike, newest first.
public final class HistoryPlace extends BorderPane {

    private final Desk desk;
    private final Button resume = Parts.button(say("historyplace.go-on"), Icon.PLACE_RUN, this::resume, "accent");
    private final Button watch = Parts.button(say("reportsplace.show-run"), Icon.SEARCH, this::watch);
    private final Button again;
    private final ToggleButton runs = new ToggleButton(say("reportsplace.to-runs"));
    private final ToggleButton reports = new ToggleButton(say("reportsplace.to-reports"));
    private final ReportsView saved;
    private final UndoBar undo;
    private final ListView<RunSummary> list = new ListView<>();

    public HistoryPlace(Desk desk, Picker files) {
        this.desk = desk;
        this.saved = new ReportsView(desk, files);
        this.undo = new UndoBar(desk);
        getStyleClass().add("place");
        list.setCellFactory(view -> new RunCell());
        list.setAccessibleText(say("historyplace.runs"));
        list.setPlaceholder(new EmptyPlace(
                Icon.PLACE_HISTORY,
                say("historyplace.none"),
                say("historyplace.none-about"),
                Parts.button(
                        say("places.go-to-preview"),
                        Icon.PLACE_PREVIEW,
                        () -> desk.place().set(Place.PREVIEW),
                        "accent")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        chosen(null);
        this.again = Parts.button(say("historyplace.read-again"), Icon.AGAIN, this::read);
        var row = new FlowPane(6, 6, step(runs), step(reports));
        row.getStyleClass().add("steps");
        setTop(new VBox(new PlaceHead(Place.HISTORY, resume, watch, again), row));
        go(runs);
        desk.place().subscribe(place -> {
            if (place == Place.HISTORY) {
                read();
            }
        });
        desk.carrying().subscribe(carrying -> {
            if (!(carrying instanceof Carrying.Running)) {
                read();
            }
        });
    }

    private ToggleButton step(ToggleButton button) {
        button.setMnemonicParsing(true);
        button.getStyleClass().add("step");
        button.setOnAction(event -> go(button));
        return button;
    }

    private void go(ToggleButton button) {
        boolean toRuns = button == runs;
        runs.setSelected(toRuns);
        reports.setSelected(!toRuns);
        Parts.show(again, toRuns);
        fit();
        setCenter(toRuns ? list : saved);
        setBottom(toRuns ? undo : null);
    }

    /// Without a run there is nothing to do with one.
    private void fit() {
        boolean any = runs.isSelected() && !list.getItems().isEmpty();
        Parts.show(resume, any);
        Parts.show(watch, any);
    }

    private void chosen(@Nullable RunSummary run) {
        resume.setDisable(run == null || !run.isUnfinished());
        watch.setDisable(run == null);
        fit();
        undo.show(Optional.ofNullable(run).filter(one -> !one.isUndone()));
    }

    private void watch() {
        desk.watch(list.getSelectionModel().getSelectedItem().id());
        desk.place().set(Place.RUN);
    }

    private void resume() {
        var run = list.getSelectionModel().getSelectedItem();
        desk.resume(run.id());
        desk.place().set(Place.RUN);
    }

    private void read() {
        desk.runs(this::show, desk::tell);
    }

    /// A run that is new is what the person wants to see; else they stay where they are.
    private void show(List<RunSummary> runs) {
        if (!list.getItems().equals(runs)) {
            var newest = list.getItems().stream().findFirst().map(RunSummary::id);
            var before = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                    .filter(run -> newest.equals(runs.stream().findFirst().map(RunSummary::id)));
            list.getItems().setAll(runs);
            runs.stream()
                    .filter(run ->
                            before.filter(one -> one.id().equals(run.id())).isPresent())
                    .findFirst()
                    .or(() -> runs.stream().findFirst())
                    .ifPresent(list.getSelectionModel()::select);
        }
    }
}
