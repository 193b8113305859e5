package groundwork.gui.choices;

import groundwork.choices.Answer;
import groundwork.choices.Question.Entry;
import groundwork.choices.Question.Source;
import groundwork.gui.desk.Desk;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of text. Left empty it takes the default, which stands there in grey.
final class EntryEditor implements Editor {

    private final TextField field = new TextField();
    private final HBox box = new HBox(8, field);

    EntryEditor(Entry entry, Desk desk) {
        var key = entry.about().key();
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(560);
        field.setAccessibleText(entry.about().title());
        field.setAccessibleHelp(entry.about().help());
        field.setOnKeyTyped(event -> answer(desk, key));
        field.focusedProperty().subscribe(() -> answer(desk, key));
        if (entry.source() != Source.NONE) {
            box.getChildren()
                    .add(new OffersButton(
                            entry.source(), desk, offer -> desk.answer(key, new Answer.One(offer.value()))));
        }
    }

    private void answer(Desk desk, String key) {
        var text = field.getText().strip();
        var given = desk.draft().get().answers().one(key).orElse("");
        if (!text.equals(given)) {
            if (text.isEmpty()) {
                desk.unanswer(key);
            } else {
                desk.answer(key, new Answer.One(text));
            }
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Form.Asked asked) {
        var text = asked.given().orElse(null) instanceof Answer.One(var value) ? value : "";
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
        field.setPromptText(asked.fallback().orElse(null) instanceof Answer.One(var value) ? value : "");
    }

    @Override
    public Control first() {
        return field;
    }
}
