package groundwork.gui.start;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.journey.Workspaces.There;
import groundwork.terms.ResourceId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The workspaces the person can see, to check one of them.
final class WorkspaceList extends VBox {

    private final Desk desk;

    WorkspaceList(Desk desk) {
        super(6);
        this.desk = desk;
        Parts.show(this, false);
    }

    /// Asks the cloud; says so while it does.
    void read() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(say("startplace.looking"));
        show(Parts.label(say("startplace.looking-for"), "quiet"), bar);
        desk.inspector().list(this::found, this::refused);
    }

    private void found(List<There> workspaces) {
        if (workspaces.isEmpty()) {
            show(Parts.paragraph(say("startplace.none"), "quiet"));
            return;
        }
        show(Parts.label(say("startplace.found"), "eyebrow"));
        workspaces.forEach(there -> getChildren().add(button(there)));
        getChildren().get(1).requestFocus();
    }

    private void refused(Trouble trouble) {
        var row = new HBox(new Glyph(Icon.WARNING, "role-bad"), Parts.paragraph(trouble.words()));
        row.getStyleClass().add("row");
        show(row);
    }

    private void show(javafx.scene.Node... nodes) {
        getChildren().setAll(nodes);
        Parts.show(this, true);
    }

    private Button button(There there) {
        var group = there.id().group().map(ResourceId::name).orElse("");
        var words = there.id().name() + "   " + group + ", " + there.region() + ", " + there.where();
        var button = Parts.button(words, Icon.WORKSPACE, () -> check(there), "flat");
        button.setMnemonicParsing(false);
        return button;
    }

    private void check(There there) {
        desk.inspector().check(there.id());
        desk.place().set(Place.CHECKLIST);
    }
}
