package groundwork.gui;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Picker;
import groundwork.gui.desk.Place;
import groundwork.gui.shell.Shell;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere: Ctrl and a digit goes to a place, Ctrl+N begins anew, Ctrl+O opens, Ctrl+S
/// saves.
final class Keys {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9,
            KeyCode.DIGIT0);

    private Keys() {}

    static void on(Shell shell, Desk desk, Picker picker) {
        shell.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event, desk, picker)) {
                event.consume();
            }
        });
    }

    private static boolean pressed(KeyEvent event, Desk desk, Picker picker) {
        if (!event.isShortcutDown()) {
            return false;
        }
        if (is(KeyCode.S, event)) {
            save(desk, picker);
            return true;
        }
        if (is(KeyCode.O, event)) {
            picker.openAnswers().ifPresent(file -> desk.open(file, desk::tell));
            return true;
        }
        if (is(KeyCode.N, event)) {
            desk.begin();
            desk.place().set(Place.CHOICES);
            return true;
        }
        return toPlace(event, desk);
    }

    /// Into the file the answers came from; asks for one where there is none.
    static void save(Desk desk, Picker picker) {
        desk.draft().get().file().or(picker::saveAnswers).ifPresent(file -> desk.save(file, desk::tell));
    }

    private static boolean toPlace(KeyEvent event, Desk desk) {
        var places = Place.values();
        int index = DIGITS.indexOf(event.getCode());
        if (index < 0 || index >= places.length) {
            return false;
        }
        desk.place().set(places[index]);
        return true;
    }

    private static boolean is(KeyCode code, KeyEvent event) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN).match(event);
    }
}
