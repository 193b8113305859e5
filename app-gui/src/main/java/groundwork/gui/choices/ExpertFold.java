package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.look.Glyph;
import groundwork.icons.Icon;
import javafx.scene.control.ToggleButton;

/// The one step behind which expert settings are folded.
final class ExpertFold extends ToggleButton {

    private final Glyph glyph = new Glyph(Icon.CHEVRON_RIGHT, "small");

    ExpertFold(Runnable changed) {
        getStyleClass().addAll("flat", "fold");
        setGraphic(glyph);
        setOnAction(event -> {
            draw();
            changed.run();
        });
    }

    void count(int settings) {
        setText(say("choicesplace.expert", "settings", settings));
    }

    boolean isOpen() {
        return isSelected();
    }

    void close() {
        setSelected(false);
        draw();
    }

    private void draw() {
        glyph.draw(isSelected() ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT);
    }
}
