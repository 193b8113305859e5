package groundwork.gui.history;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.checklist.Checklist;
import groundwork.gui.checklist.ReportButton;
import groundwork.gui.checklist.Row;
import groundwork.gui.checklist.RowCell;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Picker;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.preview.Sums;
import groundwork.icons.Icon;
import groundwork.practices.accept.Comparison;
import groundwork.practices.accept.Fingerprint;
import groundwork.practices.accept.Waivers;
import groundwork.report.Document;
import groundwork.report.Tally;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Saved reports: looked at again, compared with another one or with what is judged now, and written in another
/// form.
final class ReportsView extends BorderPane {

    private final Desk desk;
    private final Picker files;
    private final ComboBox<Evidence> report = new ComboBox<>();
    private final ComboBox<Evidence> other = new ComboBox<>();
    private final Label sum = Parts.paragraph("", "strong");
    private final ListView<Row> rows = new ListView<>();
    private final ListView<Compared> compared = new ListView<>();
    private final MenuButton save;
    private final MenuButton saveChanges = new MenuButton(say("reportsplace.save-changes"), new Glyph(Icon.SAVE));
    private final Button open;
    private final VBox head;

    ReportsView(Desk desk, Picker files) {
        this.desk = desk;
        this.files = files;
        this.open = opener();
        this.save = new ReportButton(this::save);
        saveChanges.setMnemonicParsing(true);
        saveChanges.setMinWidth(USE_PREF_SIZE);
        saveChanges.getItems().addAll(item("reportsplace.as-json", "json"), item("reportsplace.as-text", "txt"));
        rows.setCellFactory(view -> new RowCell());
        rows.setAccessibleText(say("reportsplace.findings"));
        compared.setCellFactory(view -> new ComparedCell());
        compared.setAccessibleText(say("reportsplace.changes"));
        compared.setPlaceholder(Parts.label(say("reportsplace.no-change"), "quiet"));
        var choosing = new FlowPane(
                12,
                8,
                named("reportsplace.report", report),
                named("reportsplace.other", other),
                open,
                save,
                saveChanges);
        choosing.setRowValignment(javafx.geometry.VPos.BOTTOM);
        this.head = new VBox(10, choosing, sum);
        head.getStyleClass().add("place-body");
        report.setOnAction(event -> show());
        other.setOnAction(event -> show());
        desk.archive().opened().subscribe(now -> opened());
        desk.judgement().subscribe(now -> gather());
        desk.carrying().subscribe(now -> gather());
        desk.inspector().inspection().subscribe(now -> gather());
    }

    private Button opener(String... styles) {
        return Parts.button(
                say("reportsplace.open"),
                Icon.OPEN,
                () -> files.openReport().ifPresent(file -> desk.archive().open(file, desk::tell)),
                styles);
    }

    private static VBox named(String key, ComboBox<Evidence> box) {
        var label = Parts.label(say(key), "caption");
        label.setMnemonicParsing(true);
        label.setLabelFor(box);
        box.setAccessibleText(say(key).replace("_", ""));
        box.setPrefWidth(260);
        return new VBox(3, label, box);
    }

    private MenuItem item(String key, String ending) {
        var item = new MenuItem(say(key));
        item.setOnAction(event -> files.saveReport(ending).ifPresent(file -> {
            if (ending.equals("json")) {
                desk.archive().save(file, comparison());
            } else {
                desk.archive().write(file, Compared.text(compared.getItems()));
            }
        }));
        return item;
    }

    /// The report that was opened last is what the person wants to see.
    private void opened() {
        var all = Evidence.reports(desk);
        report.getItems().setAll(all);
        report.setValue(all.isEmpty() ? null : all.getFirst());
        gather();
    }

    private void gather() {
        var before = Optional.ofNullable(other.getValue()).map(Evidence::words);
        var all = Evidence.others(desk);
        other.getItems().setAll(all);
        other.setValue(all.stream()
                .filter(one -> before.filter(one.words()::equals).isPresent())
                .findFirst()
                .orElse(all.getFirst()));
        show();
    }

    private void show() {
        var shown = Optional.ofNullable(report.getValue());
        if (shown.isEmpty()) {
            setTop(null);
            setCenter(nothing());
            return;
        }
        boolean comparing = isComparing();
        Parts.show(saveChanges, comparing);
        Parts.show(save, !comparing);
        if (comparing) {
            compare(shown.get());
        } else {
            look(shown.get());
        }
        setTop(head);
        setCenter(comparing ? compared : rows);
    }

    private boolean isComparing() {
        return other.getSelectionModel().getSelectedIndex() > 0;
    }

    private void look(Evidence shown) {
        rows.getItems()
                .setAll(Checklist.of(Waivers.apply(
                                List.of(), shown.findings(), desk.waivers().today()))
                        .rows());
        var strange = shown.kept().map(kept -> kept.report().strange()).orElse(List.of());
        sum.setText(Sums.of(Tally.of(shown.findings()))
                + (strange.isEmpty() ? "" : " " + say("reportsplace.strange", "ids", String.join(", ", strange))));
    }

    private void compare(Evidence shown) {
        var comparison = comparison();
        compared.getItems()
                .setAll(Compared.of(
                        comparison, shown.findings(), other.getValue().findings()));
        sum.setText(say(
                "reportsplace.since",
                "report",
                shown.words(),
                "other",
                other.getValue().words(),
                "fresh",
                comparison.fresh().size(),
                "gone",
                comparison.gone().size(),
                "still",
                comparison.still().size(),
                "untold",
                untold(comparison.untold().size())));
    }

    private static String untold(int count) {
        return count == 0 ? "" : say("reportsplace.since-untold", "count", count);
    }

    private Comparison comparison() {
        return Comparison.of(
                Fingerprint.of(report.getValue().findings()),
                Comparison.Now.of(other.getValue().findings()));
    }

    private void save(Document form) {
        var shown = report.getValue();
        files.saveReport(ReportButton.ending(form))
                .ifPresent(file -> desk.archive().save(file, form, shown.words(), Optional.empty(), shown.findings()));
    }

    private Node nothing() {
        return new EmptyPlace(
                Icon.PLACE_HISTORY, say("reportsplace.none"), say("reportsplace.none-about"), opener("accent"));
    }
}
