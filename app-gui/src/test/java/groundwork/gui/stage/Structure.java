package groundwork.gui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What a picture shows, in words: each thing a person sees, what it is, what it says, how it stands to the one
/// before it, and what it holds. It tells nothing that depends on fonts or colours, so that pictures of several
/// themes, machines and days can be compared.
public final class Structure {

    /// Containers that a person sees.
    private static final Set<String> PARTS = Set.of(
            "rail",
            "activity",
            "why",
            "place-head",
            "place-foot",
            "steps",
            "card",
            "empty-place",
            "place-body",
            "lesson",
            "log-tools");

    /// What differs from one day, run and folder to the next.
    private static final Pattern WHEN = Pattern.compile("\\d{8}-\\d{6}-\\w{4}"
            + "|\\p{L}{3} \\d{1,2}, \\d{4}, \\d{1,2}:\\d{2}\\W[AP]M|\\d{1,2}\\.\\d{2}\\.\\d{4}, \\d{2}:\\d{2}"
            + "|\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?|\\d+:\\d{2}(:\\d{2})?|(?<=takes about )\\d+|\\S*junit-?\\d\\S*");

    private final List<String> lines = new ArrayList<>();

    private final Set<String> without;

    private Structure(Set<String> without) {
        this.without = without;
    }

    /// One line for each thing, indented by what holds it; on the FX thread.
    ///
    /// @param without the style of what is left out
    public static List<String> of(Node root, String... without) {
        var structure = new Structure(Set.of(without));
        structure.walk(root, 0, null);
        return List.copyOf(structure.lines);
    }

    /// A line without its words: what it is and how it stands.
    public static String wordless(String line) {
        return line.replaceAll("'.*'", "''");
    }

    /// Tells a node and what it holds; gives back the last one told beside it.
    private @Nullable Node walk(Node node, int depth, @Nullable Node before) {
        if (!node.isVisible()
                || node.getBoundsInParent().isEmpty()
                || node instanceof ScrollBar
                || node.getStyleClass().stream().anyMatch(without::contains)) {
            return before;
        }
        var kind = kind(node);
        if (kind.isEmpty()) {
            return below(node, depth, before);
        }
        lines.add("  ".repeat(depth) + beside(node, before) + kind + said(node) + state(node));
        if (node instanceof ListView<?> || node instanceof TreeView<?>) {
            first(node, depth + 1);
        } else if (!(node instanceof Labeled) || node instanceof IndexedCell<?> || holds(node)) {
            below(node, depth + 1, null);
        }
        return node;
    }

    private @Nullable Node below(Node node, int depth, @Nullable Node before) {
        var last = before;
        if (node instanceof Parent parent && !isOneThing(node)) {
            for (var child : parent.getChildrenUnmodifiable()) {
                last = walk(child, depth, last);
            }
        }
        return last;
    }

    private static boolean holds(Node node) {
        return node instanceof Labeled labeled
                && labeled.getGraphic() instanceof Parent
                && (labeled.getText() == null || labeled.getText().isEmpty())
                && labeled.getAccessibleText() == null;
    }

    private static boolean isOneThing(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof Slider;
    }

    /// Of a list the first row stands for all.
    private void first(Node list, int depth) {
        Hand.all(list)
                .filter(IndexedCell.class::isInstance)
                .map(node -> (IndexedCell<?>) node)
                .filter(cell -> cell.getIndex() == 0 && !cell.isEmpty())
                .findFirst()
                .ifPresent(cell -> walk(cell, depth, null));
    }

    private static String kind(Node node) {
        var part = node.getStyleClass().stream().filter(PARTS::contains).findFirst();
        if (part.isPresent()) {
            return part.get();
        }
        return node instanceof Control && !(node instanceof Labeled labeled && isBlank(labeled))
                        || node instanceof Labeled labeled2 && !isBlank(labeled2)
                        || node.getAccessibleText() != null
                ? node.getTypeSelector()
                : "";
    }

    private static boolean isBlank(Labeled labeled) {
        return labeled.getGraphic() == null
                && (labeled.getText() == null || labeled.getText().isBlank());
    }

    private static String said(Node node) {
        var text = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        var name = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return (text.isBlank() ? "" : " '" + shortened(text) + "'")
                + (name.isBlank() || name.equals(text) ? "" : " named '" + shortened(name) + "'");
    }

    private static String shortened(String text) {
        var line = WHEN.matcher(text.replace('\n', ' ')).replaceAll("WHEN");
        return line.length() <= 44 ? line : line.substring(0, 43) + "…";
    }

    private static String state(Node node) {
        var words = new ArrayList<String>();
        if (node instanceof ListView<?> list) {
            words.add(list.getItems().size() + " rows");
        }
        if (node instanceof TreeView<?> tree) {
            words.add(tree.getExpandedItemCount() + " rows");
        }
        if (node.isDisabled()) {
            words.add("disabled");
        }
        if (node instanceof ToggleButton button && button.isSelected()
                || node instanceof CheckBox box && box.isSelected()) {
            words.add("chosen");
        }
        return words.stream().map(word -> ", " + word).collect(Collectors.joining());
    }

    /// Right of the thing before it, below it, or over it. What flows may stand either way.
    private static String beside(Node node, @Nullable Node before) {
        if (before == null) {
            return "";
        }
        if (flow(node) != null && flow(node) == flow(before)) {
            return "· ";
        }
        Bounds here = node.localToScene(node.getLayoutBounds());
        Bounds there = before.localToScene(before.getLayoutBounds());
        return here.getMinX() >= there.getMaxX() - 1
                ? "→ "
                : here.getMinY() >= there.getMaxY() - 1 ? "↓ " : here.intersects(there) ? "× " : "↖ ";
    }

    private static @Nullable Node flow(Node node) {
        var parent = node.getParent();
        while (parent != null && !(parent instanceof FlowPane)) {
            parent = parent.getParent();
        }
        return parent;
    }
}
