package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Rows;
import groundwork.gui.desk.Desk;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Several things of the same kind, each a card with its fields.
final class RowsEditor implements Editor {

    private final Rows question;
    private final Desk desk;
    private final VBox cards = new VBox(8);
    private final Button add;
    private final VBox box;
    private List<Map<String, String>> shown = List.of();

    RowsEditor(Rows question, Desk desk) {
        this.question = question;
        this.desk = desk;
        this.add = Parts.button(say("choicesplace.add"), Icon.ADD, this::add);
        add.setAccessibleText(
                say("choicesplace.add-titled", "title", question.about().title()));
        this.box = new VBox(8, cards, new HBox(add));
    }

    private void add() {
        var row = new LinkedHashMap<String, String>();
        for (Field field : question.fields()) {
            if (!field.fallback().isEmpty()) {
                row.put(field.key(), field.fallback());
            }
        }
        var rows = new ArrayList<>(shown);
        rows.add(row);
        give(rows);
    }

    private void give(List<Map<String, String>> rows) {
        desk.answer(question.about().key(), new Answer.Rows(rows));
    }

    private void set(int index, String field, String value) {
        var row = new LinkedHashMap<>(shown.get(index));
        if (value.isEmpty()) {
            row.remove(field);
        } else {
            row.put(field, value);
        }
        var rows = new ArrayList<>(shown);
        rows.set(index, row);
        shown = List.copyOf(rows);
        give(shown);
    }

    private void remove(int index) {
        var rows = new ArrayList<>(shown);
        rows.remove(index);
        give(rows);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Form.Asked asked) {
        var rows = asked.effective().orElse(null) instanceof Answer.Rows(var given)
                ? given
                : List.<Map<String, String>>of();
        if (!rows.equals(shown) || cards.getChildren().size() != rows.size()) {
            shown = rows;
            cards.getChildren().clear();
            for (int index = 0; index < rows.size(); index++) {
                cards.getChildren().add(card(index));
            }
        }
    }

    private Node card(int index) {
        return new RowCard(
                question, desk, shown.get(index), (field, value) -> set(index, field, value), () -> remove(index));
    }

    @Override
    public Control first() {
        return add;
    }
}
