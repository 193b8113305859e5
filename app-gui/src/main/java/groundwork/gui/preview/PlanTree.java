package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.preview.Change;
import groundwork.preview.Plan;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/// The changes of a plan, gathered by family; below a change, the properties that differ.
final class PlanTree extends TreeView<Branch> {

    PlanTree(Consumer<Optional<Change>> chosen) {
        setShowRoot(false);
        setCellFactory(view -> new BranchCell());
        setAccessibleText(say("previewplace.changes"));
        getSelectionModel().selectedItemProperty().subscribe(item -> chosen.accept(change(item)));
    }

    void show(Plan plan, boolean all) {
        var root = new TreeItem<Branch>();
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
