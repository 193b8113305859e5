package groundwork.gui.choices;

import groundwork.choices.Answer;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.PickMany;
import groundwork.gui.desk.Desk;
import groundwork.gui.look.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Any number of a few options.
final class PickManyEditor implements Editor {

    private final String key;
    private final Desk desk;
    private final VBox box = new VBox(6);
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    PickManyEditor(PickMany question, Desk desk) {
        this.key = question.about().key();
        this.desk = desk;
        question.options().forEach(this::add);
    }

    private void add(Option option) {
        var check = new CheckBox(option.label());
        check.setMnemonicParsing(false);
        check.setAccessibleText(option.hint().isEmpty() ? option.label() : option.label() + ", " + option.hint());
        check.setOnAction(event -> desk.answer(key, new Answer.Many(chosen())));
        boxes.put(option.value(), check);
        check.setMinWidth(Control.USE_PREF_SIZE);
        var row = new HBox(check, Parts.paragraph(option.hint(), "quiet"));
        row.getStyleClass().add("option");
        box.getChildren().add(row);
    }

    private List<String> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Form.Asked asked) {
        var chosen = asked.effective().orElse(null) instanceof Answer.Many(var values) ? values : List.<String>of();
        boxes.forEach((value, check) -> check.setSelected(chosen.contains(value)));
    }

    @Override
    public Control first() {
        return boxes.values().iterator().next();
    }
}
