package groundwork.gui.run;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.gui.look.EmptyPlace;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.gui.preview.Sums;
import groundwork.icons.Icon;
import groundwork.preview.Plan;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A run as it happens: asks first, shows each step with its state, lets the person stop, and says how it ended.
public final class RunPlace extends BorderPane {

    private final Desk desk;
    private final StepList list;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label counts = Parts.paragraph("", "heading");
    private final Label remaining = Parts.paragraph("", "quiet");
    private final StopBar stop = new StopBar();
    private final LogPane log = new LogPane();
    private final VBox top = new VBox(8);
    private final RunBody running;

    public RunPlace(Desk desk) {
        this.desk = desk;
        getStyleClass().add("place");
        this.list = new StepList(desk.second());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Progress of the run");
        top.getStyleClass().add("place-body");
        this.running = new RunBody(top, list, log);
        setTop(new PlaceHead(Place.RUN, running.toggle(), stop));
        desk.carrying().subscribe(now -> show());
        desk.outlook().subscribe(now -> show());
        desk.board().subscribe(this::draw);
        desk.second().subscribe(now -> remaining());
    }

    private void show() {
        Parts.show(stop, desk.carrying().get() instanceof Carrying.Running);
        var shown = switch (desk.carrying().get()) {
            case Carrying.Running now -> running(now);
            case Carrying.Ended ended -> asked(new VBox(8, counts, new EndCard(desk, ended)));
            case Carrying.Watched(var runId) -> watched(runId);
            case Carrying.TakenBack back -> asked(new VBox(8, counts, EndCard.takenBack(back)));
            case Carrying.Left left -> asked(new VBox(8, counts, EndCard.left(left, desk)));
            case Carrying.Broken(var board, var trouble) -> asked(new VBox(8, counts, EndCard.broken(trouble)));
            case Carrying.None() -> before();
        };
        Parts.show(running.toggle(), shown == running);
        setCenter(shown);
    }

    private Node running(Carrying.Running now) {
        stop.of(now);
        top.getChildren().setAll(counts, bar, remaining);
        remaining();
        return running;
    }

    private Node watched(String runId) {
        remaining.setText("Run " + runId + " goes on in another window or terminal; this shows it as its journal tells."
                + " Stop it there. When it is over it can be carried on here.");
        top.getChildren().setAll(counts, bar, remaining);
        return running;
    }

    /// How long it will still take, as far as that is known.
    private void remaining() {
        if (desk.carrying().get() instanceof Carrying.Running(var fold, var token, var since, var forecast)) {
            var now = desk.second().get();
            var gone = Duration.between(since, now);
            remaining.setText("Running for " + StepCell.clock(gone)
                    + forecast.map(known -> known.remaining(fold.latest(), now))
                            .map(left -> ". " + left(left))
                            .orElse("."));
        }
    }

    private static String left(Duration left) {
        return left.toSeconds() < 45
                ? "Less than a minute is left."
                : "About " + (left.toSeconds() + 30) / 60 + " min are left, by what this machine has seen.";
    }

    /// After a run: how it ended, and, where another plan lies ready, the question whether to carry that out.
    private Node asked(Node end) {
        top.getChildren().setAll(end);
        if (desk.outlook().get() instanceof Outlook.Ready ready && !ready.plan().isEmpty()) {
            top.getChildren().addFirst(question(ready));
        }
        draw(desk.board().get());
        return running;
    }

    private Node before() {
        return switch (desk.outlook().get()) {
            case Outlook.Ready ready
            when canRun(ready.plan()) -> {
                var box = new VBox(question(ready));
                box.getStyleClass().add("place-body");
                yield box;
            }
            case Outlook.Ready ready
            when ready.plan().isEmpty() -> new EmptyPlace(Icon.STATE_DONE, "Nothing to do", Sums.of(ready.plan()));
            case Outlook.Ready _, Outlook.None _, Outlook.Looking _, Outlook.Broken _ ->
                new EmptyPlace(
                        Icon.PLACE_RUN,
                        "Nothing is carried out without a preview",
                        "Look at what would change first; then you are asked once more.",
                        Parts.button(
                                "Go to the _preview",
                                Icon.PLACE_PREVIEW,
                                () -> desk.place().set(Place.PREVIEW),
                                "accent"));
        };
    }

    private static boolean canRun(Plan plan) {
        return plan.obstacles().isEmpty() && !plan.isEmpty();
    }

    /// The default is no: the button that changes nothing has the focus.
    private Node question(Outlook.Ready ready) {
        var no = Parts.button("_Not now", Icon.BACK, () -> desk.place().set(Place.PREVIEW));
        var yes = Parts.button("_Carry it out", Icon.PLACE_RUN, desk::run, "accent");
        var buttons = new HBox(8, no, yes);
        var card = new VBox(
                8,
                Parts.paragraph("Carry this out in " + ready.cloud() + "?", "heading"),
                Parts.paragraph(Sums.of(ready.plan()) + " " + expected(ready.expected())),
                Parts.paragraph(
                        "Every step is written into a journal before and after it. You can stop at any time; what is"
                                + " made stays, and a run can go on later.",
                        "quiet"),
                buttons);
        card.getStyleClass().add("card");
        return card;
    }

    private static String expected(Duration time) {
        long minutes = (time.toSeconds() + 30) / 60;
        return minutes < 1
                ? "It takes less than a minute."
                : "It takes about " + minutes + (minutes == 1 ? " minute." : " minutes.");
    }

    private void draw(Scoreboard board) {
        var rows = board.rows();
        list.show(rows);
        log.draw(desk.fold().get());
        long over = rows.size() - board.count(State.PENDING) - board.count(State.RUNNING);
        counts.setText(over + " of " + rows.size() + " steps are over: " + board.count(State.DONE) + " done, "
                + board.count(State.RUNNING) + " running, " + board.count(State.FAILED) + " failed, "
                + board.count(State.SKIPPED) + " skipped.");
        bar.setProgress(rows.isEmpty() ? 0 : (double) over / rows.size());
    }
}
