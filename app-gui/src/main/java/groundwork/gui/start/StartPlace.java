package groundwork.gui.start;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Words;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Picker;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Where one begins: anew, from an example, with answers from a file, or with a workspace that is there.
public final class StartPlace extends BorderPane {

    private final Desk desk;
    private final Picker files;
    private final Label refusal = Parts.paragraph("", "role-bad");
    private final VBox recent = new VBox(4);
    private final WorkspaceList workspaces;

    public StartPlace(Desk desk, Picker files) {
        this.desk = desk;
        this.files = files;
        this.workspaces = new WorkspaceList(desk);
        getStyleClass().add("place");
        var body = new VBox(refusal, begin(), workspaces, recent, examples());
        body.getStyleClass().add("place-body");
        Parts.show(refusal, false);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(say("startplace.ways"));
        setTop(new PlaceHead(Place.START));
        setCenter(scroll);
        desk.recent().subscribe(this::recent);
    }

    private Node begin() {
        return row(
                card(Icon.ADD, say("startplace.new"), say("startplace.new-about"), "start-new", () -> {
                    desk.begin();
                    desk.place().set(Place.CHOICES);
                }),
                card(
                        Icon.OPEN,
                        say("startplace.open"),
                        say("startplace.open-about"),
                        "start-open",
                        () -> files.openAnswers().ifPresent(this::open)),
                card(
                        Icon.PLACE_CHECKLIST,
                        say("startplace.check"),
                        say("startplace.check-about"),
                        "start-check",
                        workspaces::read),
                card(
                        Icon.PLACE_LEARN,
                        say("startplace.learn"),
                        say("startplace.learn-about"),
                        "start-learn",
                        () -> desk.place().set(Place.LEARN)));
    }

    private Node examples() {
        return new VBox(
                8,
                Parts.label(say("startplace.examples"), "eyebrow"),
                row(
                        example(Example.SEED, say("startplace.seed"), say("startplace.seed-about")),
                        example(Example.PRIVATE, say("startplace.private"), say("startplace.private-about")),
                        example(Example.MANAGED, say("startplace.managed"), say("startplace.managed-about"))));
    }

    private static Icon icon(Example example) {
        return switch (example) {
            case SEED -> Icon.SUBNET;
            case PRIVATE -> Icon.PRIVATE_ENDPOINT;
            case MANAGED -> Icon.VIRTUAL_NETWORK;
        };
    }

    private Node example(Example example, String title, String text) {
        return card(
                icon(example),
                title,
                text,
                "start-" + Words.of(example),
                () -> lay(new Draft(AnswersFile.example(example), Optional.empty(), AnswersFile.example(example))));
    }

    private static Node card(Icon icon, String title, String text, String id, Runnable action) {
        var words = new VBox(4, Parts.paragraph(title, "heading"), Parts.paragraph(text, "quiet"));
        var box = new VBox(10, new Glyph(icon, "large", "role-accent"), words);
        var button = new javafx.scene.control.Button(null, box);
        button.setId(id);
        button.getStyleClass().add("start-card");
        button.setAccessibleText(title + ". " + text);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static FlowPane row(Node... cards) {
        return new FlowPane(12, 12, cards);
    }

    private void lay(Draft draft) {
        desk.lay(draft);
        desk.place().set(Place.CHOICES);
    }

    private void open(Path file) {
        Parts.show(refusal, false);
        desk.open(file, trouble -> {
            refusal.setText(trouble.words());
            Parts.show(refusal, true);
        });
    }

    private void recent(List<Path> paths) {
        recent.getChildren().clear();
        if (!paths.isEmpty()) {
            recent.getChildren().add(Parts.label(say("startplace.recent"), "eyebrow"));
        }
        for (Path path : paths) {
            var button = Parts.button(path.toString(), Icon.OPEN, () -> open(path), "flat");
            button.setMnemonicParsing(false);
            recent.getChildren().add(button);
        }
    }
}
