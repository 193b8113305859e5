package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Question;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Why;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.practices.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question with its help, what answers it, and what is refused.
final class QuestionCard extends VBox {

    private final Editor editor;
    private final Label refusal = Parts.paragraph("", "role-bad");
    private final Glyph sign = new Glyph(Icon.WARNING);
    private final HBox refused = new HBox(sign, refusal);

    QuestionCard(Question question, Desk desk) {
        var about = question.about();
        getStyleClass().add("card");
        setId("question-" + about.key());
        editor = Editor.of(question, desk);
        var title = Parts.paragraph(about.title(), "heading");
        title.setLabelFor(editor.first());
        refused.getStyleClass().add("row");
        getChildren().addAll(title, Parts.paragraph(about.help(), "quiet"), editor.node(), refused);
        focusWithinProperty().subscribe(within -> {
            if (within) {
                desk.why().set(Optional.of(why(about)));
            }
        });
    }

    /// Puts the person on what answers it.
    void stand() {
        editor.first().requestFocus();
    }

    void show(Form.Asked asked) {
        editor.show(asked);
        refusal.setText(asked.refusal().orElse(""));
        Parts.show(refused, asked.refusal().isPresent());
        boolean isWrong = asked.refusal().isPresent() && asked.given().isPresent();
        sign.colour("small", isWrong ? "role-bad" : "role-care");
        Parts.style(refusal, List.of("label", isWrong ? "role-bad" : "role-care"));
        getStyleClass().remove("refused");
        if (isWrong) {
            getStyleClass().add("refused");
        }
    }

    private static Why why(Question.About about) {
        var parts = new ArrayList<Why.Part>();
        parts.add(new Why.Part("", about.help()));
        about.practice()
                .flatMap(Catalogue::find)
                .map(practice -> practice.about())
                .ifPresent(practice -> parts.add(
                        new Why.Part(say("choicesplace.practice", "id", practice.id()), practice.title() + ".")));
        parts.add(new Why.Part(say("choicesplace.in-the-file"), about.key(), true));
        return new Why(Icon.PLACE_CHOICES, say("choicesplace.question"), about.title(), parts);
    }
}
