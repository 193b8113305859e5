package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Trouble;
import groundwork.gui.desk.WaiverBook;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.practices.accept.Waiver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Lives with a broken practice for a while: asks why, who decides and until when. A waived one can be taken
/// back.
final class WaiverBar extends VBox {

    private static final int USUAL_DAYS = 90;

    private final WaiverBook book;
    private final Consumer<Trouble> tell;
    private final Button ask =
            Parts.button(say("checklistplace.live-with-it"), Icon.VERDICT_WAIVED, () -> asking(true));
    private final Button takeBack = Parts.button(say("checklistplace.take-waiver-back"), Icon.REMOVE, this::takeBack);
    private final Button save = Parts.button(say("checklistplace.waive"), Icon.VERDICT_WAIVED, this::waive, "accent");
    private final TextField reason = field(say("checklistplace.why-acceptable"));
    private final TextField owner = field(say("checklistplace.who-asked"));
    private final DatePicker until = new DatePicker();
    private final Label refusal = Parts.paragraph("", "role-care");
    private final VBox form;
    private Optional<Row> row = Optional.empty();

    /// @param tell told what could not be kept
    WaiverBar(WaiverBook book, Consumer<Trouble> tell) {
        this.book = book;
        this.tell = tell;
        getStyleClass().addAll("place-foot", "stacked");
        reason.setAccessibleText(say("checklistplace.reason"));
        owner.setAccessibleText(say("checklistplace.who-decides"));
        owner.setText(System.getProperty("user.name", ""));
        until.setAccessibleText(say("checklistplace.last-day"));
        reason.textProperty().subscribe(now -> check());
        owner.textProperty().subscribe(now -> check());
        until.valueProperty().subscribe(now -> check());
        var fields = new FlowPane(
                10,
                8,
                named(say("checklistplace.reason-field"), reason),
                named(say("checklistplace.decides-field"), owner),
                named(say("checklistplace.until-field"), until),
                buttons());
        form = new VBox(6, fields, refusal);
        getChildren().addAll(ask, takeBack, form);
        show(Optional.empty());
    }

    private HBox buttons() {
        var buttons = new HBox(8, save, Parts.button(say("checklistplace.cancel"), Icon.CLOSE, () -> asking(false)));
        buttons.setAlignment(Pos.BOTTOM_LEFT);
        return buttons;
    }

    private static VBox named(String words, Node field) {
        var label = Parts.label(words, "caption");
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        return new VBox(3, label, field);
    }

    private static TextField field(String prompt) {
        var field = new TextField();
        field.setPromptText(prompt);
        field.setPrefColumnCount(22);
        return field;
    }

    /// Speaks of this row now.
    void show(Optional<Row> chosen) {
        row = chosen.filter(one -> one.kind() == Row.Kind.BROKEN || one.kind() == Row.Kind.WAIVED);
        Parts.show(this, row.isPresent());
        asking(false);
    }

    private void asking(boolean asking) {
        boolean waived = row.filter(one -> one.kind() == Row.Kind.WAIVED).isPresent();
        Parts.show(form, asking);
        Parts.show(ask, !asking && !waived);
        Parts.show(takeBack, waived);
        if (asking) {
            reason.clear();
            until.setValue(book.today().plusDays(USUAL_DAYS));
            check();
            reason.requestFocus();
        }
    }

    /// Says what is missing while it is typed.
    private void check() {
        var words = missing();
        refusal.setText(words);
        save.setDisable(!words.isEmpty());
    }

    private String missing() {
        if (!book.unreadable().isEmpty()) {
            return book.unreadable();
        }
        if (reason.getText().isBlank()) {
            return say("checklistplace.say-why");
        }
        if (owner.getText().isBlank()) {
            return say("checklistplace.say-who");
        }
        var day = Optional.<LocalDate>ofNullable(until.getValue());
        return day.filter(date -> date.isAfter(book.today())).isPresent() ? "" : say("checklistplace.day-to-come");
    }

    private void waive() {
        row.ifPresent(
                one -> book.waive(one.finding(), reason.getText(), owner.getText(), until.getValue(), this::refused));
    }

    private void refused(Trouble trouble) {
        refusal.setText(trouble.words());
        tell.accept(trouble);
    }

    private void takeBack() {
        row.flatMap(this::waiver).ifPresent(waiver -> book.takeBack(waiver, tell));
    }

    private Optional<Waiver> waiver(Row one) {
        return book.all().get().stream()
                .filter(waiver -> waiver.covers(one.finding()))
                .findFirst();
    }
}
