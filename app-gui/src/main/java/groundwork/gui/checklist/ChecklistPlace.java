package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Curing;
import groundwork.gui.desk.Curing.Target;
import groundwork.gui.desk.Curing.Wish;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Picker;
import groundwork.gui.desk.Place;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import groundwork.report.Document;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Every practice with its verdict, severity and subject; the lesson of the chosen one is told at the right.
public final class ChecklistPlace extends BorderPane {

    private final Desk desk;
    private final ListView<Row> list = new ListView<>();
    private final TextField text = new TextField();
    private final ComboBox<Judged> judged = new ComboBox<>();
    private final Map<Row.Kind, ToggleButton> kinds = new EnumMap<>(Row.Kind.class);
    private final CureBar cure;
    private final CureCard cures;
    private final Button cureAll = Parts.button(say("curing.ask-all"), Icon.CURE, this::cureAll);
    private final WaiverBar waiver;
    private final VBox foot;
    private Checklist checklist = new Checklist(List.of());

    public ChecklistPlace(Desk desk, Picker picker) {
        this.desk = desk;
        this.cure = new CureBar(desk);
        this.waiver = new WaiverBar(desk.waivers(), desk::tell);
        this.cures = new CureCard(desk);
        this.foot = new VBox(cure, waiver);
        getStyleClass().add("place");
        list.setCellFactory(view -> new RowCell());
        list.setId("practices");
        list.setAccessibleText(say("checklistplace.practices"));
        list.setPlaceholder(new EmptyPlace(
                Icon.PLACE_CHECKLIST,
                say("checklistplace.nothing"),
                say("checklistplace.nothing-about"),
                Parts.button(
                        say("places.go-to-choices"),
                        Icon.PLACE_CHOICES,
                        () -> desk.place().set(Place.CHOICES),
                        "accent")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        var head = new PlaceHead(Place.CHECKLIST, cureAll, new ReportButton(form -> save(form, picker)));
        setTop(new VBox(head, new InspectionBar(desk.inspector()), filters()));
        setCenter(list);
        setBottom(new VBox(cures, foot));
        desk.curer().curing().subscribe(this::foot);
        desk.judgement().subscribe(now -> gather());
        desk.outlook().subscribe(now -> gather());
        desk.carrying().subscribe(now -> gather());
        desk.inspector().inspection().subscribe(now -> gather());
        desk.waivers().all().subscribe(now -> judge());
        desk.place().subscribe(now -> explain());
    }

    /// Something was judged anew. What has just come in is what the person wants to see; else they stay where
    /// they are.
    private void gather() {
        var all = Judged.all(desk);
        var known = List.copyOf(judged.getItems());
        var before = Optional.ofNullable(judged.getValue()).map(Judged::of);
        if (known.equals(all)) {
            return;
        }
        judged.getItems().setAll(all);
        var fresh = all.reversed().stream()
                .filter(one -> one.of() != Judged.Of.ANSWERS && !known.contains(one))
                .findFirst();
        var same = all.stream().filter(one -> before.filter(one.of()::equals).isPresent());
        judged.setValue(fresh.or(same::findFirst).orElse(all.getFirst()));
        judge();
    }

    private void save(Document form, Picker picker) {
        Optional.ofNullable(judged.getValue())
                .ifPresent(shown ->
                        picker.saveReport(ReportButton.ending(form)).ifPresent(file -> save(file, form, shown)));
    }

    private void save(Path file, Document form, Judged shown) {
        var source = desk.draft().get().file().map(Path::toString);
        desk.archive().save(file, form, shown.words(), source, shown.findings());
    }

    private FlowPane filters() {
        text.setPromptText(say("checklistplace.filter"));
        text.setAccessibleText(say("checklistplace.filter-words"));
        text.textProperty().subscribe(now -> show());
        judged.setAccessibleText(say("checklistplace.judged"));
        judged.setOnAction(event -> judge());
        var row = new FlowPane(6, 6, judged, text);
        row.getStyleClass().add("steps");
        for (var kind : Row.Kind.values()) {
            var button = new ToggleButton();
            button.setGraphic(new Glyph(kind.icon(), "small", kind.role()));
            button.getStyleClass().add("step");
            button.setOnAction(event -> choose(kind));
            kinds.put(kind, button);
            row.getChildren().add(button);
        }
        return row;
    }

    /// At most one kind is looked at; pressing it again shows all.
    private void choose(Row.Kind chosen) {
        kinds.forEach((kind, button) -> {
            if (kind != chosen) {
                button.setSelected(false);
            }
        });
        show();
    }

    private void judge() {
        var findings =
                Optional.ofNullable(judged.getValue()).map(Judged::findings).orElse(List.of());
        checklist = Checklist.of(desk.waivers().applied(findings));
        kinds.forEach((kind, button) -> button.setText(checklist.count(kind) + " " + kind.word()));
        Parts.show(cureAll, all().isPresent());
        show();
    }

    private Optional<Target> live() {
        return Optional.ofNullable(judged.getValue()).flatMap(Judged::live);
    }

    private Optional<Wish> all() {
        return live().flatMap(target -> Wishes.all(target, judged.getValue().findings()));
    }

    private void cureAll() {
        all().ifPresent(desk.curer()::propose);
    }

    private void show() {
        var kind = kinds.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst();
        var rows = checklist.where(kind, text.getText());
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
            chosen.flatMap(row -> again(rows, row))
                    .or(() -> rows.stream().findFirst())
                    .ifPresent(row -> list.getSelectionModel().select(row));
        }
    }

    /// A question about a cure takes the place of what can be done about one finding.
    private void foot() {
        Parts.show(
                foot, desk.curer().curing().get() instanceof Curing.None && (cure.isVisible() || waiver.isVisible()));
    }

    private static Optional<Row> again(List<Row> rows, Row chosen) {
        return rows.stream()
                .filter(row -> row.id().equals(chosen.id()) && row.subject().equals(chosen.subject()))
                .findFirst();
    }

    private void chosen(@org.jspecify.annotations.Nullable Row row) {
        var chosen = Optional.ofNullable(row);
        cure.show(chosen, live());
        waiver.show(chosen);
        foot();
        explain();
    }

    private void explain() {
        if (desk.place().get() == Place.CHECKLIST) {
            desk.why()
                    .set(Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                            .map(Lessons::of));
        }
    }
}
