package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.look.Theme;
import groundwork.run.RunEvent.Step;
import groundwork.run.Scoreboard.Row;
import groundwork.run.State;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;

/// The steps of a run, one under the other. Only those that can be seen have nodes, and only those that changed
/// are drawn anew. The first rows of a long run come a few a pulse: its first picture alone is work enough.
final class StepList extends ListView<Row> {

    private static final int A_PULSE = 3;

    /// Steps of a run whose first rows come little by little.
    private static final int LONG = 100;

    /// Rows of which some may be seen at once; beyond them no row makes nodes.
    private static final int SEEN = 42;

    /// Rows above the one that runs that stay in sight.
    private static final int ABOVE = 2;

    private List<Row> rows = List.of();
    private boolean follows = true;
    private final AnimationTimer growing = new AnimationTimer() {
        @Override
        public void handle(long now) {
            draw();
        }
    };

    StepList(ObservableValue<Instant> second) {
        setCellFactory(view -> new StepCell(second));
        setAccessibleText(say("runplace.steps"));
        addEventFilter(ScrollEvent.SCROLL, event -> follows = false);
        getSelectionModel().selectedItemProperty().subscribe(row -> follows &= row == null);
    }

    /// Keeps what runs in sight, until the person looks elsewhere.
    private void follow() {
        if (follows && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            first(State.RUNNING)
                    .filter(index ->
                            first == null || last == null || index < first.getIndex() || index >= last.getIndex())
                    .ifPresent(index -> scrollTo(Math.max(0, index - ABOVE)));
        }
    }

    /// Shows the first step that kept the run from its end; the first one where there is none.
    void standOnTrouble() {
        follows = false;
        scrollTo(Math.max(0, first(State.FAILED).or(() -> first(State.STOPPED)).orElse(0) - ABOVE));
    }

    private Optional<Integer> first(State state) {
        return IntStream.range(0, getItems().size())
                .filter(index -> getItems().get(index).state() == state)
                .boxed()
                .findFirst();
    }

    /// Draws two rows nobody sees, so that the first pulse of a run finds classes and styles ready.
    static void warm() {
        var list = new StepList(new SimpleObjectProperty<>(Instant.EPOCH));
        var id = new ResourceId("/subscriptions/s/resourceGroups/g");
        list.getItems()
                .setAll(Stream.of(State.PENDING, State.RUNNING)
                        .map(state -> new Row(
                                new Step("", id, "", "+"), state, Optional.of(Instant.EPOCH), Duration.ZERO, "-"))
                        .toList());
        var scene = new Scene(list, 400, 200);
        Theme.dress(scene, 100);
        list.applyCss();
        list.layout();
    }

    void show(List<Row> now) {
        rows = now;
        draw();
    }

    private void draw() {
        if (getItems().size() > rows.size()) {
            getItems().clear();
            follows = true;
        }
        int known = getItems().size();
        for (int index = 0; index < known; index++) {
            if (!rows.get(index).equals(getItems().get(index))) {
                getItems().set(index, rows.get(index));
            }
        }
        int until = rows.size() > LONG && known < SEEN ? Math.min(rows.size(), known + A_PULSE) : rows.size();
        if (known < until) {
            getItems().addAll(rows.subList(known, until));
        }
        if (until < rows.size()) {
            growing.start();
        } else {
            growing.stop();
        }
        follow();
    }
}
