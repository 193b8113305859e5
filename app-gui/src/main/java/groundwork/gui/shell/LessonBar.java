package groundwork.gui.shell;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Studying;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// While an exercise lies on the desk: how far it is, wherever the person stands, and the way back to its lesson.
final class LessonBar extends HBox {

    private final Desk desk;
    private final Glyph glyph = new Glyph(Icon.PLACE_LEARN, "role-accent");
    private final Label words = Parts.paragraph("");
    private final Button back;

    LessonBar(Desk desk) {
        this.desk = desk;
        this.back = Parts.button(
                say("learnplace.back"), Icon.PLACE_LEARN, () -> desk.place().set(Place.LEARN));
        getStyleClass().add("lesson-bar");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(glyph, words, back);
        desk.student().studying().subscribe(now -> show());
        desk.place().subscribe(now -> show());
    }

    private void show() {
        var now = desk.student().studying().get();
        Parts.show(this, now.course().isPresent() && desk.place().get() != Place.LEARN);
        switch (now) {
            case Studying.None() -> {}
            case Studying.Looking(var course) ->
                tell(Icon.STATE_RUNNING, "role-accent", say("learnplace.bar-looking", "title", course.title()));
            case Studying.Broken(var course, var trouble) -> tell(Icon.STATE_FAILED, "role-bad", trouble.words());
            case Studying.Looked(var course, var missing) -> {
                if (missing.isEmpty()) {
                    tell(Icon.STATE_DONE, "role-good", say("learnplace.bar-solved", "title", course.title()));
                } else {
                    tell(
                            Icon.STATE_PENDING,
                            "role-care",
                            say("learnplace.bar-missing", "title", course.title(), "sentence", missing.getFirst()));
                }
            }
        }
    }

    private void tell(Icon icon, String role, String text) {
        glyph.draw(icon);
        glyph.colour(role);
        words.setText(text);
    }
}
