package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.access.Role;
import groundwork.choices.Answer;
import groundwork.choices.Questionnaire;
import groundwork.gui.desk.Curing.Target;
import groundwork.gui.desk.Curing.Wish;
import groundwork.gui.desk.Desk;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.practices.Cure;
import groundwork.terms.JsonText;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The way out of the chosen finding: what it would change, shown before it is taken.
final class CureBar extends HBox {

    private final Desk desk;
    private final Label words = Parts.paragraph("", "strong");
    private final Label difference = Parts.paragraph("", "code");
    private final Button take = Parts.button(say("checklistplace.change-answer"), Icon.CURE, this::take, "accent");
    private final Button ask = Parts.button(say("curing.ask"), Icon.CURE, this::ask, "accent");
    private Optional<Cure.ChangeAnswer> change = Optional.empty();
    private Optional<Wish> wish = Optional.empty();

    CureBar(Desk desk) {
        this.desk = desk;
        getStyleClass().add("place-foot");
        var text = new VBox(3, words, difference);
        HBox.setHgrow(text, Priority.ALWAYS);
        take.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new Glyph(Icon.CURE, "role-accent"), text, take, ask);
        show(Optional.empty(), Optional.empty());
    }

    /// @param live the workspace where it was found, where that is there
    void show(Optional<Row> row, Optional<Target> live) {
        var cure = row.flatMap(Row::cure);
        Parts.show(this, cure.isPresent());
        wish = row.flatMap(one -> live.flatMap(target -> Wishes.one(target, one.finding())));
        Parts.show(ask, wish.isPresent());
        change = cure.filter(Cure.ChangeAnswer.class::isInstance).map(Cure.ChangeAnswer.class::cast);
        words.setText(cure.map(Cure::words).orElse(""));
        var shown = cure.map(this::difference).orElse("");
        difference.setText(shown);
        Parts.show(difference, !shown.isEmpty());
        Parts.show(take, change.isPresent());
    }

    /// What would change, as it would be sent.
    private String difference(Cure cure) {
        return switch (cure) {
            case Cure.ChangeAnswer answer -> difference(answer);
            case Cure.Patch(var words, var resource, var path, var value) ->
                "~ " + resource.name() + " " + path + ": " + JsonText.compact(value);
            case Cure.Replace(var words, var resource, var path, var value) ->
                say("checklistplace.replace", "name", resource.name(), "path", path, "value", JsonText.compact(value));
            case Cure.Grant(var words, var scope, var role, var identity) ->
                say(
                        "checklistplace.grant",
                        "role",
                        Role.find(role).map(Role::name).orElse(role),
                        "name",
                        scope.name(),
                        "identity",
                        identity.name());
            case Cure.Write(var words, var resource, var body) -> "+ " + resource.name();
            case Cure.Register(var words, var provider) -> "+ " + provider;
            case Cure.ByHand(var words) -> "";
        };
    }

    private String difference(Cure.ChangeAnswer cure) {
        var answers = desk.draft().get().answers();
        var now = Questionnaire.standard()
                .effective(cure.key(), answers)
                .map(CureBar::text)
                .orElse(say("previewplace.nothing"));
        return say("checklistplace.becomes", "key", cure.key(), "now", now, "value", cure.value());
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Answer.One(var value) -> value.isEmpty() ? say("previewplace.nothing") : value;
            case Answer.Many(var values) -> String.join(", ", values);
            case Answer.Rows(var rows) -> say("checklistplace.rows", "rows", rows.size());
        };
    }

    private void ask() {
        wish.ifPresent(desk.curer()::propose);
    }

    private void take() {
        change.ifPresent(cure -> {
            var questionnaire = Questionnaire.standard();
            questionnaire
                    .find(cure.key())
                    .ifPresent(question -> desk.answer(cure.key(), questionnaire.read(question, cure.value())));
        });
    }
}
