package groundwork.gui.learn;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.PlaceHead;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Lessons with exercises beside the practice cloud, and every practice to look up.
public final class LearnPlace extends BorderPane {

    private final ToggleButton lessons = new ToggleButton(say("learnplace.to-lessons"));
    private final ToggleButton practices = new ToggleButton(say("learnplace.to-practices"));

    public LearnPlace(Desk desk) {
        getStyleClass().add("place");
        var courses = new CoursesView(desk);
        var row = new FlowPane(6, 6, button(lessons, () -> courses), button(practices, new Once<>(PracticesView::new)));
        row.getStyleClass().add("steps");
        setTop(new VBox(new PlaceHead(Place.LEARN), row));
        setCenter(courses);
        lessons.setSelected(true);
        desk.student().studying().subscribe(now -> {
            if (now.course().isPresent()) {
                lessons.fire();
            }
        });
    }

    private ToggleButton button(ToggleButton button, Supplier<? extends Node> view) {
        button.setMnemonicParsing(true);
        button.getStyleClass().add("step");
        button.setOnAction(event -> {
            lessons.setSelected(button == lessons);
            practices.setSelected(button == practices);
            setCenter(view.get());
        });
        return button;
    }

    /// Made when it is first wanted.
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private java.util.Optional<T> made = java.util.Optional.empty();

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            if (made.isEmpty()) {
                made = java.util.Optional.of(maker.get());
            }
            return made.get();
        }
    }
}
