package groundwork.gui.picture;

import static groundwork.gui.desk.Say.say;

import groundwork.blueprint.Resource;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One resource in the picture: can be stood on by mouse and keyboard, and says what it is and how it stands.
final class BoxNode extends ToggleButton {

    private final Resource resource;
    private final HBox marks = new HBox(3);

    BoxNode(Resource resource, Runnable chosen) {
        this.resource = resource;
        getStyleClass().add("topology-box");
        var words = new VBox(1, Parts.brief(resource.name(), "strong"), Parts.brief(Titles.kind(resource), "caption"));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        marks.setAlignment(Pos.TOP_RIGHT);
        marks.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, new Glyph(Icon.ofType(resource.type()), "role-accent"), words, marks);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(Layout.BOX_WIDTH - 18);
        row.setMaxWidth(Layout.BOX_WIDTH - 18);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(event -> {
            setSelected(true);
            chosen.run();
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                chosen.run();
            }
        });
    }

    void stand(Standing standing) {
        marks.getChildren().clear();
        var words = new StringBuilder(resource.name() + ", " + Titles.kind(resource));
        var mark = standing.marks().get(resource.id());
        if (mark != null) {
            marks.getChildren().add(new Glyph(mark.icon(), "small", mark.role()));
            words.append(", ").append(mark.word());
        }
        var broken = standing.broken().get(resource.id());
        if (broken != null) {
            marks.getChildren().add(new Glyph(Icon.VERDICT_BROKEN, "small", "role-bad"));
            words.append(", ").append(say("pictureplace.broken", "broken", broken));
        }
        setAccessibleText(words.toString());
    }
}
