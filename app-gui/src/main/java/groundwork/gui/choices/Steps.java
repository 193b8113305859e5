package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Question.Section;
import groundwork.gui.look.Glyph;
import groundwork.icons.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The sections, side by side: where one is, and where something is still open.
final class Steps extends FlowPane {

    private final Consumer<Section> go;

    Steps(Consumer<Section> go) {
        super(6, 6);
        this.go = go;
        getStyleClass().add("steps");
    }

    void show(List<Form> forms, Section here) {
        if (getChildren().size() != forms.size()) {
            getChildren().setAll(forms.stream().map(form -> new ToggleButton()).toList());
        }
        for (int index = 0; index < forms.size(); index++) {
            show((ToggleButton) getChildren().get(index), forms.get(index), here);
        }
    }

    private void show(ToggleButton button, Form form, Section here) {
        var section = form.section();
        boolean open = form.open() > 0;
        button.getStyleClass().setAll("toggle-button", "step");
        button.setMnemonicParsing(false);
        button.setText(section.title());
        button.setGraphic(new Glyph(open ? Icon.WARNING : Icon.STATE_DONE, "small", open ? "role-care" : "role-good"));
        button.setAccessibleText(
                open
                        ? say("choicesplace.step-open", "section", section.title(), "open", form.open())
                        : say("choicesplace.step-answered", "section", section.title()));
        button.setSelected(section == here);
        button.setOnAction(event -> {
            button.setSelected(true);
            go.accept(section);
        });
    }
}
