package groundwork.gui.learn;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.look.FilledCell;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.learn.Course;
import java.util.ArrayList;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lessons, with what is done; the chosen one with its exercise.
final class CoursesView extends SplitPane {

    private final Desk desk;
    private final ListView<Course> list = new ListView<>();
    private final LessonPage page = new LessonPage();
    private final ExerciseCard exercise;

    CoursesView(Desk desk) {
        this.desk = desk;
        this.exercise = new ExerciseCard(desk);
        list.setId("lessons");
        list.setCellFactory(view -> new CourseCell());
        list.setAccessibleText(say("learnplace.lessons"));
        list.getItems().setAll(Course.all());
        list.widthProperty().subscribe(() -> Platform.runLater(list::refresh));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        getItems().addAll(list, page.node());
        setDividerPositions(0.34);
        desk.student().done().subscribe(now -> list.refresh());
        desk.student().studying().subscribe(now -> now.course().ifPresent(this::choose));
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void choose(Course course) {
        list.getSelectionModel().select(course);
    }

    private void show(@Nullable Course course) {
        var nodes = new ArrayList<Node>();
        if (course != null) {
            var text = course.markdown()
                    .replace("FILE", desk.student().file(course).toString());
            int task = text.lastIndexOf("## ");
            nodes.addAll(MarkdownText.of(text.substring(0, task)));
            exercise.of(course, text.substring(text.indexOf('\n', task)));
            nodes.add(exercise);
        }
        page.show(nodes);
    }

    private final class CourseCell extends FilledCell<Course> {

        CourseCell() {
            super("checklist-row");
        }

        /// A row is as tall as its words are at the width of the list.
        private double room() {
            return Math.max(1, list.getWidth() - snappedLeftInset() - snappedRightInset());
        }

        @Override
        protected void draw(Course course) {
            boolean isDone = desk.student().done().get().contains(course.id());
            var state = say(isDone ? "learnplace.done" : "learnplace.open");
            var glyph = isDone ? new Glyph(Icon.STATE_DONE, "role-good") : new Glyph(Icon.STATE_PENDING, "role-quiet");
            var words = new VBox(2, Parts.paragraph(course.title()), Parts.label(state, "caption"));
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(12, glyph, words);
            row.setAlignment(Pos.CENTER_LEFT);
            row.prefWidthProperty()
                    .bind(Bindings.createDoubleBinding(this::room, list.widthProperty(), insetsProperty()));
            setGraphic(row);
            setAccessibleText(course.title() + ", " + state);
        }
    }
}
