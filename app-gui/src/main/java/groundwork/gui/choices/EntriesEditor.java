package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question.Entries;
import groundwork.choices.Question.Source;
import groundwork.gui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Several values, one a line.
final class EntriesEditor implements Editor {

    private final TextArea area = new TextArea();
    private final HBox box = new HBox(8, area);

    EntriesEditor(Entries entries, Desk desk) {
        var key = entries.about().key();
        HBox.setHgrow(area, Priority.ALWAYS);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
        area.setMaxWidth(560);
        area.setAccessibleText(
                say("choicesplace.titled-one-a-line", "title", entries.about().title()));
        area.setAccessibleHelp(entries.about().help());
        area.textProperty().subscribe(() -> answer(desk, key));
        if (entries.source() != Source.NONE) {
            box.getChildren().add(new OffersButton(entries.source(), desk, offer -> {
                var lines = new ArrayList<>(lines());
                lines.add(offer.value());
                desk.answer(key, new Answer.Many(lines));
            }));
        }
    }

    /// Tab goes to the next thing, as everywhere: no address and no name has one in it.
    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private List<String> lines() {
        return area.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void answer(Desk desk, String key) {
        var lines = lines();
        if (!lines.equals(desk.draft().get().answers().many(key))) {
            if (lines.isEmpty()) {
                desk.unanswer(key);
            } else {
                desk.answer(key, new Answer.Many(lines));
            }
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Form.Asked asked) {
        var given = asked.given().orElse(null) instanceof Answer.Many(var values) ? values : List.<String>of();
        if (!given.equals(lines())) {
            area.setText(String.join("\n", given));
        }
        var fallback = asked.fallback().orElse(null) instanceof Answer.Many(var values) ? values : List.<String>of();
        area.setPromptText(fallback.isEmpty() ? say("choicesplace.one-a-line") : String.join("\n", fallback));
    }

    @Override
    public Control first() {
        return area;
    }
}
