package groundwork.gui.stage;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// Which words do not stand whole on the screen.
public final class Whole {

    private Whole() {}

    /// What is shortened by an ellipsis though no tooltip says it whole, or lower than its lines, as `words
    /// shown: words meant`.
    public static List<String> cut(Node root) {
        return Hand.all(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isBlank())
                .filter(label -> isShort(label) && !isToldByTooltip(label) || isLow(label))
                .map(label -> shown(label).findFirst().orElse("") + ": " + label.getText())
                .toList();
    }

    /// What must be scrolled sideways to be read.
    public static List<String> sideways(Node root) {
        return Hand.all(root)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(scroll -> scroll.getContent() != null && scroll.isFitToWidth())
                .filter(scroll -> scroll.getContent().getLayoutBounds().getWidth()
                        > scroll.getViewportBounds().getWidth() + 1)
                .map(scroll -> "broader than its page: " + scroll.getAccessibleText())
                .toList();
    }

    private static boolean isShort(Labeled label) {
        var ellipsis = label.getEllipsisString();
        return !label.getText().endsWith(ellipsis) && shown(label).anyMatch(text -> text.endsWith(ellipsis));
    }

    private static boolean isToldByTooltip(Labeled label) {
        return label.getTooltip() != null
                && label.getText().equals(label.getTooltip().getText());
    }

    private static boolean isLow(Labeled label) {
        return label.isWrapText() && label.getHeight() + 1 < label.prefHeight(label.getWidth());
    }

    private static Stream<String> shown(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText());
    }
}
