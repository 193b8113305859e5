package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Picker;
import groundwork.gui.desk.Place;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.report.Tally;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a run would do: summed up, then as a tree with signs; below a change, each property that differs.
public final class PreviewPlace extends BorderPane {

    private static final double SHARE_OF_WORDS = 0.55;

    private final Desk desk;
    private final PlanTree tree;
    private final Label summary = Parts.paragraph("", "heading");
    private final Label practices = Parts.paragraph("", "quiet");
    private final Label price = Parts.paragraph("", "quiet");
    private final VBox obstacles = new VBox(4);
    private final Button open;
    private final CheckBox all = new CheckBox(say("previewplace.show-kept"));
    private final Button look = Parts.button(say("previewplace.look-again"), Icon.AGAIN, this::look);
    private final Button run = Parts.button(say("previewplace.carry-out"), Icon.PLACE_RUN, this::toRun, "accent");
    private final Button save;
    private final BorderPane ready = new BorderPane();

    public PreviewPlace(Desk desk, Picker picker) {
        this.desk = desk;
        this.tree = new PlanTree(this::explain);
        getStyleClass().add("place");
        obstacles.getStyleClass().addAll("card", "refused");
        all.setOnAction(event -> show(desk.outlook().get()));
        var words = new VBox(6, summary, practices, price, obstacles, all);
        words.getStyleClass().add("place-body");
        ready.setTop(scrolling(words));
        ready.setCenter(tree);
        look.setMinWidth(USE_PREF_SIZE);
        run.setMinWidth(USE_PREF_SIZE);
        this.save = Parts.button(
                say("previewplace.save"), Icon.SAVE, () -> picker.savePlan().ifPresent(desk::savePlan));
        this.open = Parts.button(
                say("previewplace.open"), Icon.OPEN, () -> picker.openPlan().ifPresent(desk::openPlan));
        setTop(new PlaceHead(Place.PREVIEW, open, save, look, run));
        desk.outlook().subscribe(this::show);
        desk.judgement().subscribe(now -> show(desk.outlook().get()));
        desk.place().subscribe(now -> explain());
    }

    /// What is said at the top takes at most half of the room, so that the changes are always seen.
    private ScrollPane scrolling(VBox words) {
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(Place.PREVIEW.word());
        scroll.maxHeightProperty().bind(ready.heightProperty().multiply(SHARE_OF_WORDS));
        return scroll;
    }

    private void explain() {
        if (desk.place().get() == Place.PREVIEW && desk.outlook().get() instanceof Outlook.Ready) {
            desk.why().set(tree.chosen().map(Explained::of));
        }
    }

    private void look() {
        desk.look();
    }

    private void toRun() {
        desk.place().set(Place.RUN);
    }

    private void show(Outlook outlook) {
        boolean complete = desk.judgement().get().isComplete();
        Parts.show(look, outlook instanceof Outlook.Ready);
        Parts.show(save, outlook instanceof Outlook.Ready);
        Parts.show(
                run,
                outlook instanceof Outlook.Ready(var answers, var cloud, var plan, var expected, var fromFile)
                        && canRun(plan));
        setCenter(
                switch (outlook) {
                    case Outlook.None() -> complete ? first() : open();
                    case Outlook.Looking _ -> looking();
                    case Outlook.Broken(var answers, var trouble) ->
                        new EmptyPlace(Icon.STATE_FAILED, say("previewplace.broken"), trouble.words(), lookButton());
                    case Outlook.Ready ready -> ready(ready);
                });
    }

    private static boolean canRun(Plan plan) {
        return plan.obstacles().isEmpty() && !plan.isEmpty();
    }

    private Node first() {
        return new EmptyPlace(
                Icon.PLACE_PREVIEW, say("previewplace.first"), say("previewplace.first-about"), lookButton());
    }

    private Node lookButton() {
        return Parts.button(say("previewplace.make"), Icon.PLACE_PREVIEW, this::look, "accent");
    }

    private Node open() {
        return new EmptyPlace(
                Icon.WARNING,
                say("previewplace.open-questions"),
                desk.judgement().get().complaints().getFirst().plain(),
                Parts.button(
                        say("places.go-to-choices"),
                        Icon.PLACE_CHOICES,
                        () -> desk.place().set(Place.CHOICES),
                        "accent"));
    }

    private static Node looking() {
        var wheel = new ProgressIndicator();
        wheel.setAccessibleText(say("previewplace.reading"));
        wheel.setMaxSize(48, 48);
        return new EmptyPlace(Icon.STATE_RUNNING, say("previewplace.reading"), say("previewplace.few-seconds"), wheel);
    }

    private Node ready(Outlook.Ready made) {
        var plan = made.plan();
        summary.setText(String.join(" ", Sums.of(plan), say("previewplace.in", "cloud", made.cloud()), Sums.time(made))
                .strip());
        price.setText(Sums.of(plan.estimate()));
        practices.setText(Sums.of(Tally.of(plan.findings())));
        obstacles.getChildren().clear();
        plan.obstacles().forEach(sentence -> obstacles.getChildren().add(obstacle(sentence)));
        var asked = Sums.preflight(plan.findings());
        asked.forEach(sentence -> obstacles.getChildren().add(obstacle(sentence)));
        Parts.show(obstacles, !obstacles.getChildren().isEmpty());
        Parts.show(all, plan.count(Sign.NOTHING) > 0 && !plan.isEmpty());
        tree.show(plan, all.isSelected() || plan.isEmpty());
        return ready;
    }

    private static Node obstacle(String sentence) {
        var row = new HBox(new Glyph(Icon.WARNING, "role-bad"), Parts.paragraph(sentence));
        row.getStyleClass().addAll("row", "top");
        return row;
    }
}
