package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Inspection;
import groundwork.gui.desk.Inspector;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.terms.ResourceId;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says that a workspace is being read, or why it could not be; nothing once it is judged.
final class InspectionBar extends HBox {

    private final Inspector inspector;

    InspectionBar(Inspector inspector) {
        this.inspector = inspector;
        getStyleClass().add("place-foot");
        inspector.inspection().subscribe(now -> show(now));
    }

    private void show(Inspection now) {
        switch (now) {
            case Inspection.None _, Inspection.Seen _ -> Parts.show(this, false);
            case Inspection.Looking(var workspace) -> put(looking(workspace));
            case Inspection.Broken(var workspace, var trouble) -> put(broken(workspace, trouble));
        }
    }

    private void put(Node... nodes) {
        getChildren().setAll(nodes);
        Parts.show(this, true);
    }

    private static Node[] looking(ResourceId workspace) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(say("checklistplace.reading", "workspace", workspace.name()));
        return new Node[] {bar, Parts.paragraph(say("checklistplace.reading", "workspace", workspace.name()))};
    }

    private Node[] broken(ResourceId workspace, Trouble trouble) {
        var words = Parts.paragraph(
                say("checklistplace.not-read", "workspace", workspace.name(), "words", trouble.words()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var again = Parts.button(
                say("checklistplace.check-again"), Icon.SEARCH, () -> inspector.check(workspace), "accent");
        return new Node[] {new Glyph(Icon.WARNING, "role-bad"), words, again};
    }
}
