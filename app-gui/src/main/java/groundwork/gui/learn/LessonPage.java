package groundwork.gui.learn;

import static groundwork.gui.desk.Say.say;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A page to read, as long as it is.
final class LessonPage {

    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);

    LessonPage() {
        text.getStyleClass().addAll("place-body", "lesson");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(say("learnplace.lesson"));
    }

    /// What stands in the window.
    Node node() {
        return scroll;
    }

    void show(List<Node> nodes) {
        text.getChildren().setAll(nodes);
    }
}
