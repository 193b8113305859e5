package groundwork.gui.run;

import groundwork.choices.Words;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.Scoreboard.Row;
import groundwork.run.State;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The nodes of a step: state as outline and word, what it is, how long it takes, and what Azure says.
final class StepRow extends HBox {

    /// Letters a row must be wide for names beside titles.
    private static final double ROOM_FOR_NAMES = 42;

    private final Glyph state = new Glyph(Icon.STATE_PENDING);
    private final Glyph kind = new Glyph(Icon.RESOURCE, "small");
    private final Label word = Parts.whole("", "state-word");
    private final Label title = Parts.brief("");
    private final Label name = Parts.brief("", "caption");
    private final Label detail = Parts.brief("", "caption");
    private final Label elapsed = Parts.whole("", "quiet");

    StepRow() {
        super(10);
        var what = new HBox(8, kind, title, name);
        what.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(1, what, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(state, word, words, elapsed);
        setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(1);
    }

    void show(Row row) {
        var look = StateLook.of(row.state());
        state.draw(look.icon());
        state.colour(look.role());
        word.setText(Words.said(row.state()));
        Parts.style(word, List.of("label", "state-word", look.role()));
        kind.draw(Icon.ofType(row.step().id().type()));
        title.setText(row.step().title());
        name.setText(row.step().id().isNamedByGuid() ? "" : row.step().id().name());
        detail.setText(row.detail());
        Parts.show(detail, !row.detail().isEmpty());
    }

    /// @param width of the whole row, in pixels
    void tick(Row row, Instant now, double width) {
        elapsed.setText(row.state() == State.PENDING ? "" : StepCell.clock(row.elapsed(now)));
        Parts.show(name, width >= ROOM_FOR_NAMES * title.getFont().getSize());
    }
}
