package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Fold;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.RunEvent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/// The log of a run: every event with its time, to filter, to select and to copy. It follows the run until the
/// person stands on a line.
final class LogPane extends BorderPane {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final FilteredList<LogLine> shown = new FilteredList<>(lines);
    private final ListView<LogLine> list = new ListView<>(shown);
    private final TextField filter = new TextField();
    private final CheckBox follow = new CheckBox(say("runplace.follow"));
    private final Button copy = Parts.button(say("runplace.copy"), Icon.COPY, this::copy);
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private Fold fold = new Fold();
    private int known;

    LogPane() {
        getStyleClass().add("log");
        list.setCellFactory(view -> new LogCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(say("runplace.log"));
        list.setPlaceholder(Parts.label(say("runplace.no-line"), "quiet"));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                follow.setSelected(false);
            }
        });
        filter.setPromptText(say("runplace.filter-log"));
        filter.setAccessibleText(say("runplace.filter-log-words"));
        filter.setPrefColumnCount(9);
        filter.textProperty().subscribe(text -> shown.setPredicate(line -> text.isBlank() || line.mentions(text)));
        follow.setMnemonicParsing(true);
        follow.setSelected(true);
        follow.selectedProperty().subscribe(now -> toTheEnd());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var tools = new FlowPane(8, 6, filter, follow, copy);
        tools.getStyleClass().add("log-tools");
        setTop(tools);
        setCenter(list);
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            filter.requestFocus();
            event.consume();
        } else if (COPY.match(event) && !filter.isFocused()) {
            copy();
            event.consume();
        }
    }

    /// Shows this run, and what is new of it; called once a pulse at most.
    void draw(Fold run) {
        if (run != fold) {
            fold = run;
            known = 0;
            titles.clear();
            said.clear();
            lines.clear();
            follow.setSelected(true);
        }
        var fresh = run.events(known);
        if (!fresh.isEmpty()) {
            known += fresh.size();
            lines.addAll(fresh.stream().filter(this::isNew).map(this::line).toList());
            toTheEnd();
        }
    }

    /// Azure is asked again and again how far a step is; the same answer is no news.
    private boolean isNew(RunEvent event) {
        return !(event instanceof RunEvent.Moved moved)
                || !(moved.state() + moved.detail()).equals(said.put(moved.step(), moved.state() + moved.detail()));
    }

    private LogLine line(RunEvent event) {
        if (event instanceof RunEvent.Started started) {
            started.steps().forEach(step -> titles.put(step.key(), step.title()));
        }
        return LogLine.of(event, titles, ZoneId.systemDefault());
    }

    private void toTheEnd() {
        if (follow.isSelected()) {
            list.getSelectionModel().clearSelection();
            list.scrollTo(shown.size() - 1);
        }
    }

    /// The width of a letter, about, in pixels.
    double letter() {
        return filter.getFont().getSize();
    }

    /// The lines that are selected, else all that are shown.
    private void copy() {
        var selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        var copied = selected.isEmpty() ? shown : selected;
        var content = new ClipboardContent();
        content.putString(copied.stream().map(LogLine::text).collect(Collectors.joining("\n", "", "\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
