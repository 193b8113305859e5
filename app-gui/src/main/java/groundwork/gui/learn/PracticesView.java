package groundwork.gui.learn;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
import groundwork.gui.checklist.Lessons;
import groundwork.gui.look.FilledCell;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.practices.Catalogue;
import groundwork.practices.Practice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every practice with its whole lesson, to search and to read at leisure.
final class PracticesView extends SplitPane {

    private final ListView<Practice> list = new ListView<>();
    private final TextField search = new TextField();
    private final LessonPage page = new LessonPage();
    private final Map<Practice, String> texts = new HashMap<>();

    PracticesView() {
        search.setId("search");
        search.setPromptText(say("learnplace.search"));
        search.setAccessibleText(say("learnplace.search"));
        search.textProperty().subscribe(this::find);
        list.setId("practices-to-learn");
        list.setCellFactory(view -> new PracticeCell());
        list.setAccessibleText(say("learnplace.practices"));
        list.setPlaceholder(Parts.label(say("learnplace.none"), "quiet"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        var found = new BorderPane(list);
        var top = new VBox(search);
        top.getStyleClass().add("search");
        found.setTop(top);
        getItems().addAll(found, page.node());
        setDividerPositions(0.42);
        list.getSelectionModel().select(0);
    }

    /// Those whose lesson has all of the words.
    private void find(String words) {
        var wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        list.getItems()
                .setAll(Catalogue.all().stream()
                        .filter(practice -> java.util.Arrays.stream(wanted)
                                .allMatch(word ->
                                        words.isBlank() || text(practice).contains(word)))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private String text(Practice practice) {
        return texts.computeIfAbsent(practice, PracticesView::whole);
    }

    private static String whole(Practice practice) {
        var text =
                new StringBuilder(practice.about().id() + " " + practice.about().title());
        practice.about().alsoKnownAs().forEach(name -> text.append(' ').append(name));
        Lessons.lesson(practice).forEach(part -> text.append(' ').append(part.text()));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private void show(@Nullable Practice practice) {
        page.show(practice == null ? List.of() : lesson(practice));
    }

    private static List<Node> lesson(Practice practice) {
        var about = practice.about();
        var nodes = new ArrayList<Node>();
        nodes.add(Parts.label(
                say("learnplace.practice", "id", about.id(), "severity", Words.said(about.severity())), "eyebrow"));
        nodes.add(Parts.paragraph(about.title(), "heading"));
        for (var part : Lessons.lesson(practice)) {
            nodes.add(Parts.paragraph(part.head(), "strong"));
            nodes.add(Parts.paragraph(part.text()));
        }
        return nodes;
    }

    private static final class PracticeCell extends FilledCell<Practice> {

        PracticeCell() {
            super("checklist-row");
        }

        @Override
        protected void draw(Practice practice) {
            var about = practice.about();
            var words = new VBox(2, Parts.label(about.id(), "caption"), Parts.brief(about.title()));
            var row = new HBox(12, new Glyph(Icon.PLACE_LEARN, "role-accent"), words);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(1);
            setGraphic(row);
            setAccessibleText(about.id() + " " + about.title());
        }
    }
}
