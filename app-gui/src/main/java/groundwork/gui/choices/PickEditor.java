package groundwork.gui.choices;

import groundwork.choices.Answer;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Pick;
import groundwork.gui.desk.Desk;
import groundwork.gui.look.Parts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One of a few options, all of them seen.
final class PickEditor implements Editor {

    private final String key;
    private final Desk desk;
    private final VBox box = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, RadioButton> buttons = new LinkedHashMap<>();

    /// While the desk's answer is shown; arrow keys select without an action, so selections are what is heard.
    private boolean isShowing;

    PickEditor(Pick pick, Desk desk) {
        this.key = pick.about().key();
        this.desk = desk;
        box.getStyleClass().add("card-body");
        box.setSpacing(6);
        pick.options().forEach(this::add);
    }

    private void add(Option option) {
        var button = new RadioButton(option.label());
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setAccessibleText(option.hint().isEmpty() ? option.label() : option.label() + ", " + option.hint());
        button.selectedProperty().subscribe(selected -> {
            if (selected && !isShowing) {
                desk.answer(key, new Answer.One(option.value()));
            }
        });
        buttons.put(option.value(), button);
        button.setMinWidth(Control.USE_PREF_SIZE);
        var row = new HBox(button, Parts.paragraph(option.hint(), "quiet"));
        row.getStyleClass().add("option");
        box.getChildren().add(row);
    }

    @Override
    public Node node() {
        return box;
    }

    /// A value that is no option (the URL of a cloud, from a file) gets a row of its own.
    @Override
    public void show(Form.Asked asked) {
        isShowing = true;
        if (asked.effective().orElse(null) instanceof Answer.One(var value)) {
            if (!buttons.containsKey(value)) {
                add(new Option(value, value, ""));
            }
            group.selectToggle(buttons.get(value));
        } else {
            group.selectToggle(null);
        }
        isShowing = false;
    }

    @Override
    public Control first() {
        return buttons.values().iterator().next();
    }
}
