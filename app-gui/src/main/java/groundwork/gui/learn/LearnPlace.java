package groundwork.gui.learn;

import groundwork.choices.Words;
import groundwork.gui.checklist.Lessons;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import groundwork.practices.Catalogue;
import groundwork.practices.Practice;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every practice with its whole lesson, to read at leisure.
public final class LearnPlace extends BorderPane {

    private final ListView<Practice> list = new ListView<>();
    private final VBox page = new VBox();

    public LearnPlace(Desk desk) {
        getStyleClass().add("place");
        list.setCellFactory(view -> new PracticeCell());
        list.setAccessibleText("Practices to learn");
        list.getItems().setAll(Catalogue.all());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        page.getStyleClass().addAll("place-body", "lesson");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText("Lesson");
        var split = new SplitPane(list, scroll);
        split.setDividerPositions(0.42);
        setTop(new PlaceHead(
                Place.LEARN,
                Parts.button("_Rehearse", Icon.PLACE_START, () -> desk.place().set(Place.START))));
        setCenter(split);
        list.getSelectionModel().select(0);
    }

    private void show(@Nullable Practice practice) {
        page.getChildren().clear();
        if (practice == null) {
            return;
        }
        var about = practice.about();
        page.getChildren()
                .addAll(
                        Parts.label(about.id() + ", matters " + Words.of(about.severity()), "eyebrow"),
                        Parts.paragraph(about.title(), "heading"));
        for (var part : Lessons.lesson(practice)) {
            page.getChildren().addAll(Parts.paragraph(part.head(), "strong"), Parts.paragraph(part.text()));
        }
    }

    private static final class PracticeCell extends ListCell<Practice> {

        PracticeCell() {
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("checklist-row");
        }

        @Override
        protected void updateItem(@Nullable Practice practice, boolean empty) {
            super.updateItem(practice, empty);
            if (empty || practice == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var about = practice.about();
            var title = Parts.label(about.title());
            var words = new VBox(2, Parts.label(about.id(), "caption"), title);
            var row = new HBox(12, new Glyph(Icon.PLACE_LEARN, "role-accent"), words);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(1);
            setGraphic(row);
            setAccessibleText(about.id() + " " + about.title());
        }
    }
}
