package groundwork.gui.shell;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Outlook;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// What is happening, in one sentence at the bottom.
final class ActivityLine extends HBox {

    private final Desk desk;
    private final Glyph glyph = new Glyph(Icon.WHY);
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    ActivityLine(Desk desk, Runnable otherTheme) {
        this.desk = desk;
        getStyleClass().add("activity");
        bar.setAccessibleText("Progress of the run");
        var theme = Parts.iconButton("Light or dark", Icon.DARK, otherTheme);
        getChildren().addAll(glyph, words, bar, Parts.space(), theme);
        desk.draft().subscribe(now -> show());
        desk.judgement().subscribe(now -> show());
        desk.outlook().subscribe(now -> show());
        desk.carrying().subscribe(now -> show());
        desk.spoken().subscribe(now -> show());
        desk.board().subscribe(now -> show());
    }

    private void show() {
        Parts.show(bar, false);
        switch (desk.carrying().get()) {
            case Carrying.Running _ -> running(desk.board().get());
            case Carrying.Watched _ -> running(desk.board().get());
            case Carrying.None _, Carrying.Ended _, Carrying.TakenBack _, Carrying.Left _, Carrying.Broken _ ->
                waiting();
        }
    }

    private void running(Scoreboard board) {
        long over = board.rows().size() - board.count(State.PENDING) - board.count(State.RUNNING);
        say(
                Icon.STATE_RUNNING,
                "role-accent",
                "Running: " + over + " of " + board.rows().size() + " steps are over, " + board.count(State.RUNNING)
                        + " run now.");
        bar.setProgress(
                board.rows().isEmpty() ? -1 : (double) over / board.rows().size());
        Parts.show(bar, true);
    }

    private void waiting() {
        switch (desk.outlook().get()) {
            case Outlook.Looking _ -> {
                say(
                        Icon.STATE_RUNNING,
                        "role-accent",
                        desk.spoken().get().isEmpty()
                                ? "Reading what is there."
                                : desk.spoken().get());
                bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
                Parts.show(bar, true);
            }
            case Outlook.Broken(var answers, var trouble) -> say(Icon.STATE_FAILED, "role-bad", trouble.words());
            case Outlook.Ready ready ->
                say(Icon.PLACE_PREVIEW, "role-accent", "The preview of " + ready.cloud() + " is ready.");
            case Outlook.None _ -> {
                switch (desk.carrying().get()) {
                    case Carrying.Ended(var board, var applied) -> ended(applied.outcome());
                    case Carrying.Broken(var board, var trouble) -> say(Icon.STATE_FAILED, "role-bad", trouble.words());
                    case Carrying.TakenBack back -> ended(back.outcome());
                    case Carrying.Left left -> left.outcome().ifPresentOrElse(this::ended, this::leftInTheMiddle);
                    case Carrying.None _, Carrying.Running _, Carrying.Watched _ -> resting();
                }
            }
        }
    }

    private void ended(Outcome outcome) {
        switch (outcome) {
            case DONE -> say(Icon.STATE_DONE, "role-good", "The run is over. Everything is there.");
            case PARTLY -> say(Icon.WARNING, "role-care", "The run is over. Some is there, some is not.");
            case FAILED -> say(Icon.STATE_FAILED, "role-bad", "The run is over. Nothing was made.");
            case STOPPED -> say(Icon.STATE_STOPPED, "role-care", "The run was stopped before anything was made.");
        }
    }

    private void leftInTheMiddle() {
        say(Icon.WARNING, "role-care", "The run was left in the middle. It can go on from its journal.");
    }

    private void resting() {
        var complaints = desk.judgement().get().complaints();
        if (!desk.spoken().get().isEmpty()) {
            say(Icon.WARNING, "role-care", desk.spoken().get());
        } else if (complaints.isEmpty()) {
            say(Icon.STATE_DONE, "role-good", "All questions are answered. Look at the preview next.");
        } else {
            say(Icon.WARNING, "role-care", complaints.getFirst().sentence());
        }
    }

    private void say(Icon icon, String role, String text) {
        glyph.draw(icon);
        glyph.colour(role);
        words.setText(text);
    }
}
