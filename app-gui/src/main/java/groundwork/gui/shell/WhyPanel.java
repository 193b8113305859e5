package groundwork.gui.shell;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Why;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Why it matters: explains what the person has chosen in the middle.
final class WhyPanel extends ScrollPane {

    private final VBox box = new VBox();

    WhyPanel(Desk desk) {
        getStyleClass().addAll("why-scroll", "edge-to-edge");
        box.getStyleClass().add("why");
        setContent(box);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(say("shell.why"));
        desk.why().subscribe(this::show);
    }

    private static Why nothing() {
        return new Why(
                Icon.WHY, say("shell.why"), say("shell.choose"), List.of(new Why.Part("", say("shell.choose-about"))));
    }

    private void show(Optional<Why> why) {
        var shown = why.orElseGet(WhyPanel::nothing);
        var head = new HBox(new Glyph(shown.icon(), "role-accent"), Parts.label(shown.kind(), "eyebrow"));
        head.getStyleClass().add("row");
        box.getChildren().setAll(head, Parts.paragraph(shown.title(), "heading"));
        for (var part : shown.parts()) {
            if (!part.head().isEmpty()) {
                box.getChildren().add(Parts.paragraph(part.head(), "strong"));
            }
            box.getChildren().add(part.code() ? Parts.paragraph(part.text(), "code") : Parts.paragraph(part.text()));
        }
        setVvalue(0);
    }
}
