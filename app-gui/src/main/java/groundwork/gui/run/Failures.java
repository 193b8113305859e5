package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Counsel;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.Scoreboard;
import groundwork.run.Scoreboard.Row;
import groundwork.run.State;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What failed in a run, as soon as it fails: what Azure said, what became of it, and the next step.
final class Failures extends VBox {

    private static final int MOST = 4;

    private List<Row> shown = List.of();

    Failures() {
        super(8);
        getStyleClass().addAll("card", "refused");
        Parts.show(this, false);
    }

    void draw(Scoreboard board) {
        var failed = board.count(State.FAILED) == 0
                ? List.<Row>of()
                : board.rows().stream()
                        .filter(row -> row.state() == State.FAILED)
                        .toList();
        if (failed.equals(shown)) {
            return;
        }
        shown = failed;
        getChildren().setAll(failed.stream().limit(MOST).map(Failures::told).toList());
        if (failed.size() > MOST) {
            getChildren().add(Parts.paragraph(say("runplace.more-failed", "count", failed.size() - MOST), "quiet"));
        }
        Parts.show(this, !failed.isEmpty());
    }

    private static Node told(Row row) {
        var words = new VBox(2, Parts.paragraph(row.step().title() + ": " + row.detail()));
        Counsel.on(row.detail())
                .ifPresent(advice -> words.getChildren()
                        .addAll(Parts.paragraph(advice.outcome(), "quiet"), Parts.paragraph(advice.next(), "strong")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, new Glyph(Icon.STATE_FAILED, "small", "role-bad"), words);
        line.getStyleClass().add("row");
        return line;
    }
}
