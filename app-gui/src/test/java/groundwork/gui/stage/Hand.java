package groundwork.gui.stage;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// A hand on mouse and keyboard. It presses only what a person could see and reach.
///
/// @param scene where it works
public record Hand(Scene scene) {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final int MOST_TABS = 120;

    /// Presses the button that says this, an underscore for the mnemonic aside.
    public void press(String words) {
        click(node -> node instanceof ButtonBase button
                && (words.equals(said(button.getText())) || words.equals(button.getAccessibleText())));
    }

    /// Presses the node with this id.
    public void pressId(String id) {
        click(node -> id.equals(node.getId()));
    }

    /// Types one key, with others held down.
    public void key(KeyCode code, KeyCode... held) {
        Fx.fx(() -> {
            var robot = new Robot();
            for (var down : held) {
                robot.keyPress(down);
            }
            robot.keyType(code);
            for (var up : held) {
                robot.keyRelease(up);
            }
        });
        Fx.pulse();
    }

    /// Types text into what has the focus.
    public void type(String text) {
        Fx.fx(() -> {
            if (scene.getFocusOwner() instanceof TextInputControl field) {
                field.replaceSelection(text);
            } else {
                throw new AssertionError("there is nothing to type into: " + scene.getFocusOwner());
            }
        });
        Fx.pulse();
    }

    /// Waits until this holds on the FX thread.
    public void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!Fx.fx(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            Fx.pulse();
        }
    }

    /// Presses Alt and the underlined letter of what says this.
    public void mnemonic(String words) {
        await("an underlined letter of " + words, () -> labeled(words).isPresent());
        var code = KeyCode.getKeyCode(Fx.fx(() -> Mnemonics.of(labeled(words).orElseThrow())));
        key(code, KeyCode.ALT);
        clear();
    }

    private Optional<Labeled> labeled(String words) {
        return all(scene.getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(node -> node.isMnemonicParsing() && !node.isDisabled() && isDrawn(node))
                .filter(node -> !(node.getParent() instanceof MenuButton))
                .filter(node -> node.getText() != null && node.getText().contains("_"))
                .filter(node -> words.equals(said(node.getText())))
                .findFirst();
    }

    /// Goes on with the tabulator until this has the focus; what cannot be reached so is out of reach.
    public void tabTo(String what, Predicate<Node> wanted) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Fx.fx(() -> scene.getFocusOwner() != null && wanted.test(scene.getFocusOwner()))) {
                return;
            }
            key(KeyCode.TAB);
        }
        throw new AssertionError("the tabulator does not reach " + what);
    }

    /// Whatever can be seen now, no letter stands for two things.
    private void clear() {
        var clashes = Fx.fx(() -> Mnemonics.clashes(scene.getRoot()));
        if (!clashes.isEmpty()) {
            throw new AssertionError("letters that stand for more than one thing: " + clashes);
        }
    }

    private void click(Predicate<Node> wanted) {
        clear();
        await("a button to press", () -> reached(wanted));
        Fx.pulse();
        clear();
    }

    /// Presses it where it is drawn; what is in the scene but not laid out yet stands nowhere, and a press there
    /// would be lost.
    private boolean reached(Predicate<Node> wanted) {
        var found = all(scene.getRoot())
                .filter(wanted)
                .filter(node -> !node.isDisabled())
                .filter(Hand::isDrawn)
                .findFirst();
        found.ifPresent(node -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            var robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        return found.isPresent();
    }

    private static boolean isDrawn(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.isNeedsLayout()) {
                return false;
            }
        }
        return node.getBoundsInLocal().getWidth() > 0;
    }

    /// Every node that can be seen, from the root down.
    public static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Hand::all)
                        : Stream.empty());
    }

    private static String said(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.replace("_", "");
    }
}
