package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Failures failures = new Failures();
    private final StopBar stop = new StopBar();
    private final LogPane log = new LogPane();
    private final VBox top = new VBox(8);
    private final RunBody running;

    public RunPlace(Desk desk) {
        this.desk = desk;
        getStyleClass().add("place");
        StepList.warm();
        this.list = new StepList(desk.second());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(say("shell.progress"));
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
            case Carrying.Broken(var board, var trouble) -> asked(new VBox(8, counts, EndCard.broken(trouble, desk)));
            case Carrying.None() -> before();
        };
        Parts.show(running.toggle(), shown == running);
        setCenter(shown);
    }

    private Node running(Carrying.Running now) {
        stop.of(now);
        top.getChildren().setAll(counts, bar, remaining, failures);
        remaining();
        return running;
    }

    private Node watched(String runId) {
        remaining.setText(say("runplace.watched", "run", runId));
        top.getChildren().setAll(counts, bar, remaining, failures);
        return running;
    }

    /// How long it will still take, as far as that is known.
    private void remaining() {
        if (desk.carrying().get() instanceof Carrying.Running(var fold, var token, var since, var forecast)) {
            var now = desk.second().get();
            var gone = Duration.between(since, now);
            if (fold.latest().outcome().isPresent()) {
                remaining.setText(say("runplace.looking-again"));
                return;
            }
            remaining.setText(say(
                    "runplace.running-for",
                    "gone",
                    StepCell.clock(gone),
                    "known",
                    forecast.map(known -> known.remaining(fold.latest(), now))
                            .map(left -> ". " + left(left))
                            .orElse(".")));
        }
    }

    private static String left(Duration left) {
        return left.toSeconds() < 45
                ? say("runplace.less-than-a-minute")
                : say("runplace.minutes-left", "minutes", (left.toSeconds() + 30) / 60);
    }

    /// After a run: how it ended, and, where another plan lies ready, the question whether to carry that out.
    private Node asked(Node end) {
        top.getChildren().setAll(end, failures);
        if (desk.outlook().get() instanceof Outlook.Ready ready && !ready.plan().isEmpty()) {
            top.getChildren().addFirst(question(ready));
        }
        draw(desk.board().get());
        list.standOnTrouble();
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
            when ready.plan().isEmpty() ->
                new EmptyPlace(Icon.STATE_DONE, say("runplace.nothing-to-do"), Sums.of(ready.plan()));
            case Outlook.Ready _, Outlook.None _, Outlook.Looking _, Outlook.Broken _ ->
                new EmptyPlace(
                        Icon.PLACE_RUN,
                        say("runplace.no-preview"),
                        say("runplace.no-preview-about"),
                        Parts.button(
                                say("places.go-to-preview"),
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
        var no = Parts.button(
                say("runplace.not-now"), Icon.BACK, () -> desk.place().set(Place.PREVIEW));
        var yes = Parts.button(say("previewplace.carry-out"), Icon.PLACE_RUN, desk::run, "accent");
        var buttons = new HBox(8, no, yes);
        var card = new VBox(
                8,
                Parts.paragraph(say("runplace.ask", "cloud", ready.cloud()), "heading"),
                Parts.paragraph(Sums.of(ready.plan()) + " " + expected(ready.expected())),
                Parts.paragraph(say("runplace.ask-about"), "quiet"),
                buttons);
        card.getStyleClass().add("card");
        return card;
    }

    private static String expected(Duration time) {
        long minutes = (time.toSeconds() + 30) / 60;
        return minutes < 1 ? say("previewplace.short") : say("previewplace.minutes", "minutes", minutes);
    }

    /// What else there is, each kind that there is: `, 1 running, 2 stopped`.
    private static String others(Scoreboard board) {
        return Stream.of(State.RUNNING, State.FAILED, State.SKIPPED, State.STOPPED)
                .filter(state -> board.count(state) > 0)
                .map(state -> say("runplace.of-them." + Words.of(state), "count", board.count(state)))
                .collect(Collectors.joining());
    }

    private void draw(Scoreboard board) {
        var rows = board.rows();
        list.show(rows);
        failures.draw(board);
        log.draw(desk.fold().get());
        long over = rows.size() - board.count(State.PENDING) - board.count(State.RUNNING);
        counts.setText(
                rows.isEmpty()
                        ? say("runplace.beginning")
                        : say(
                                "runplace.counts",
                                "done",
                                board.count(State.DONE),
                                "rows",
                                rows.size(),
                                "others",
                                others(board)));
        bar.setProgress(rows.isEmpty() ? ProgressBar.INDETERMINATE_PROGRESS : (double) over / rows.size());
    }
}
