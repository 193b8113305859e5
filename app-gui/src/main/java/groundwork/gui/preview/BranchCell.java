package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.blueprint.Resource;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.preview.Change;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One line of the tree on the screen.
final class BranchCell extends TreeCell<Branch> {

    BranchCell() {
        setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("branch");
    }

    @Override
    protected void updateItem(@Nullable Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        if (empty || branch == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(branch.words());
        setGraphic(
                switch (branch) {
                    case Branch.Together together -> together(together);
                    case Branch.Step(var change) -> step(change);
                    case Branch.Property property -> Parts.brief("~ " + property.words(), "code", "caption");
                });
    }

    private static Node together(Branch.Together together) {
        return row(
                new Glyph(together.family().icon()),
                Parts.label(together.family().word(), "strong"),
                Parts.label(String.valueOf(together.below().size()), "badge"));
    }

    private static Node step(Change change) {
        var look = SignLook.of(change.sign());
        var resource = change.resource();
        var icon = resource.mode() == Resource.Mode.SECOND_STEP ? Icon.SECOND_STEP : Icon.ofType(resource.type());
        var sign = Parts.whole(look.word(), "sign-word", look.role());
        return row(
                new Glyph(look.icon(), "small", look.role()),
                sign,
                new Glyph(icon, "small"),
                Parts.brief(resource.why().title()),
                Parts.brief(name(resource), "caption"),
                Parts.space(),
                Parts.brief(reason(change), "caption"));
    }

    /// A name that tells a person something the title does not.
    private static String name(Resource resource) {
        boolean told = resource.why().title().contains(resource.name());
        return told || resource.id().isNamedByGuid() ? "" : resource.name();
    }

    /// What the sign says already is not said again.
    private static String reason(Change change) {
        return switch (change.sign()) {
            case CREATE, NOTHING -> "";
            case UPDATE, REPLACE -> change.isDrift() ? say("previewplace.drift") : change.reason();
        };
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("row");
        return row;
    }
}
