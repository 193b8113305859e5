package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.preview.Change;
import groundwork.preview.Plan;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/// The changes of a plan, gathered by family; below a change, the properties that differ.
final class PlanTree extends TreeView<Branch> {

    /// Where the long word of what is as it should be is not met.
    private static final String SHORT = "short-signs";

    PlanTree(Runnable chosen) {
        setShowRoot(false);
        setCellFactory(view -> new BranchCell());
        setAccessibleText(say("previewplace.changes"));
        getSelectionModel().selectedItemProperty().subscribe(chosen);
    }

    /// The change one stands on, or whose property.
    Optional<Change> chosen() {
        return change(getSelectionModel().getSelectedItem());
    }

    void show(Plan plan, boolean all) {
        var root = new TreeItem<Branch>();
        getStyleClass().remove(SHORT);
        if (!all) {
            getStyleClass().add(SHORT);
        }
        Branch.of(plan, all).forEach(branch -> root.getChildren().add(item(branch)));
        setRoot(root);
    }

    private static TreeItem<Branch> item(Branch branch) {
        var item = new TreeItem<>(branch);
        item.setExpanded(branch instanceof Branch.Together);
        branch.below().forEach(below -> item.getChildren().add(item(below)));
        return item;
    }

    private static Optional<Change> change(@org.jspecify.annotations.Nullable TreeItem<Branch> item) {
        return Optional.ofNullable(item).flatMap(chosen -> switch (chosen.getValue()) {
            case Branch.Step(var change) -> Optional.of(change);
            case Branch.Property _ -> change(chosen.getParent());
            case Branch.Together _ -> Optional.empty();
        });
    }
}
