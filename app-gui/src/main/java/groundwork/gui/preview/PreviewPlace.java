package groundwork.gui.preview;

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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a run would do: summed up, then as a tree with signs; below a change, each property that differs.
public final class PreviewPlace extends BorderPane {

    private final Desk desk;
    private final PlanTree tree;
    private final Label summary = Parts.paragraph("", "heading");
    private final Label practices = Parts.paragraph("", "quiet");
    private final Label price = Parts.paragraph("", "quiet");
    private final VBox obstacles = new VBox(4);
    private final Button open;
    private final CheckBox all = new CheckBox("Show what is as it should be");
    private final Button look = Parts.button("_Look again", Icon.PLACE_PREVIEW, this::look);
    private final Button run = Parts.button("Carry it _out", Icon.PLACE_RUN, this::toRun, "accent");
    private final Button save;
    private final BorderPane ready = new BorderPane();

    public PreviewPlace(Desk desk, Picker picker) {
        this.desk = desk;
        this.tree = new PlanTree(change -> desk.why().set(change.map(Explained::of)));
        getStyleClass().add("place");
        obstacles.getStyleClass().addAll("card", "refused");
        all.setOnAction(event -> show(desk.outlook().get()));
        var words = new VBox(6, summary, practices, price, obstacles, all);
        words.getStyleClass().add("place-body");
        ready.setTop(words);
        ready.setCenter(tree);
        look.setMinWidth(USE_PREF_SIZE);
        run.setMinWidth(USE_PREF_SIZE);
        this.save = Parts.button(
                "_Save the plan", Icon.SAVE, () -> picker.savePlan().ifPresent(desk::savePlan));
        this.open =
                Parts.button("_Open a plan", Icon.OPEN, () -> picker.openPlan().ifPresent(desk::openPlan));
        setTop(new PlaceHead(Place.PREVIEW, open, save, look, run));
        desk.outlook().subscribe(this::show);
        desk.judgement().subscribe(now -> show(desk.outlook().get()));
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
                        new EmptyPlace(
                                Icon.STATE_FAILED, "The preview could not be made", trouble.words(), lookButton());
                    case Outlook.Ready ready -> ready(ready);
                });
    }

    private static boolean canRun(Plan plan) {
        return plan.obstacles().isEmpty() && !plan.isEmpty();
    }

    private Node first() {
        return new EmptyPlace(
                Icon.PLACE_PREVIEW,
                "See what would change",
                "Groundwork reads what is there and compares. Nothing is changed by looking.",
                lookButton());
    }

    private Node lookButton() {
        return Parts.button("Make the _preview", Icon.PLACE_PREVIEW, this::look, "accent");
    }

    private Node open() {
        return new EmptyPlace(
                Icon.WARNING,
                "Some questions are still open",
                desk.judgement().get().complaints().getFirst().sentence(),
                Parts.button(
                        "Go to the _choices",
                        Icon.PLACE_CHOICES,
                        () -> desk.place().set(Place.CHOICES),
                        "accent"));
    }

    private static Node looking() {
        var wheel = new ProgressIndicator();
        wheel.setAccessibleText("Reading what is there");
        wheel.setMaxSize(48, 48);
        return new EmptyPlace(Icon.STATE_RUNNING, "Reading what is there", "This takes a few seconds.", wheel);
    }

    private Node ready(Outlook.Ready made) {
        var plan = made.plan();
        summary.setText(Sums.of(plan) + " In " + made.cloud() + "." + Sums.time(made));
        price.setText(Sums.of(plan.estimate()));
        practices.setText(Sums.of(Tally.of(plan.findings())));
        obstacles.getChildren().clear();
        plan.obstacles().forEach(sentence -> obstacles.getChildren().add(obstacle(sentence)));
        var asked = Sums.preflight(plan.findings());
        asked.forEach(sentence -> obstacles.getChildren().add(obstacle(sentence)));
        Parts.show(obstacles, !obstacles.getChildren().isEmpty());
        Parts.show(all, plan.count(Sign.NOTHING) > 0);
        tree.show(plan, all.isSelected() || plan.isEmpty());
        return ready;
    }

    private static Node obstacle(String sentence) {
        var row = new HBox(new Glyph(Icon.WARNING, "role-bad"), Parts.paragraph(sentence));
        row.getStyleClass().add("row");
        return row;
    }
}
