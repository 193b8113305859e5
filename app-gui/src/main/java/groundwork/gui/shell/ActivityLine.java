package groundwork.gui.shell;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Spoken;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What is happening, in one sentence at the bottom.
final class ActivityLine extends HBox {

    private final Desk desk;
    private final Glyph glyph = new Glyph(Icon.WHY);
    private final Label words = Parts.paragraph("");
    private final ProgressBar bar = new ProgressBar();

    ActivityLine(Desk desk, Runnable otherTheme) {
        this.desk = desk;
        getStyleClass().add("activity");
        bar.setAccessibleText(say("shell.progress"));
        var theme = Parts.iconButton(say("settingsplace.light-or-dark"), Icon.DARK, otherTheme);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(glyph, words, bar, theme);
        desk.draft().subscribe(now -> show());
        desk.judgement().subscribe(now -> show());
        desk.outlook().subscribe(now -> show());
        desk.carrying().subscribe(now -> show());
        desk.spoken().subscribe(now -> show());
        desk.board().subscribe(now -> show());
        desk.place().subscribe(now -> show());
    }

    private void show() {
        Parts.show(bar, false);
        switch (desk.carrying().get()) {
            case Carrying.Running _ -> running(desk.board().get());
            case Carrying.Watched _ -> running(desk.board().get());
            case Carrying.None _, Carrying.Ended _, Carrying.TakenBack _, Carrying.Left _, Carrying.Broken _ ->
                waiting();
        }
        spoken(desk.spoken().get());
    }

    /// What was just said goes before how things stand.
    private void spoken(Spoken said) {
        if (!said.isNothing()) {
            tell(
                    said.isTrouble() ? Icon.WARNING : Icon.WHY,
                    said.isTrouble() ? "role-care" : "role-accent",
                    said.words());
        }
    }

    private void running(Scoreboard board) {
        long over = board.rows().size() - board.count(State.PENDING) - board.count(State.RUNNING);
        tell(
                Icon.STATE_RUNNING,
                "role-accent",
                board.rows().isEmpty()
                        ? say("runplace.beginning")
                        : say(
                                "shell.running",
                                "over",
                                over,
                                "rows",
                                board.rows().size(),
                                "running",
                                board.count(State.RUNNING)));
        bar.setProgress(
                board.rows().isEmpty() ? -1 : (double) over / board.rows().size());
        Parts.show(bar, desk.place().get() != Place.RUN);
    }

    private void waiting() {
        switch (desk.outlook().get()) {
            case Outlook.Looking _ -> {
                tell(Icon.STATE_RUNNING, "role-accent", say("shell.reading"));
                bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
                Parts.show(bar, true);
            }
            case Outlook.Broken(var answers, var trouble) -> tell(Icon.STATE_FAILED, "role-bad", trouble.words());
            case Outlook.Ready ready ->
                tell(Icon.PLACE_PREVIEW, "role-accent", say("shell.preview-ready", "cloud", ready.cloud()));
            case Outlook.None _ -> {
                switch (desk.carrying().get()) {
                    case Carrying.Ended(var board, var applied) -> ended(applied.outcome());
                    case Carrying.Broken(var board, var trouble) ->
                        tell(Icon.STATE_FAILED, "role-bad", trouble.words());
                    case Carrying.TakenBack back -> ended(back.outcome());
                    case Carrying.Left left -> left.outcome().ifPresentOrElse(this::ended, this::leftInTheMiddle);
                    case Carrying.None _, Carrying.Running _, Carrying.Watched _ -> resting();
                }
            }
        }
    }

    private void ended(Outcome outcome) {
        switch (outcome) {
            case DONE -> tell(Icon.STATE_DONE, "role-good", say("shell.run-done"));
            case PARTLY -> tell(Icon.WARNING, "role-care", say("shell.run-partly"));
            case FAILED -> tell(Icon.STATE_FAILED, "role-bad", say("shell.run-failed"));
            case STOPPED -> tell(Icon.STATE_STOPPED, "role-care", say("shell.run-stopped"));
        }
    }

    private void leftInTheMiddle() {
        tell(Icon.WARNING, "role-care", say("shell.run-left"));
    }

    private void resting() {
        var complaints = desk.judgement().get().complaints();
        if (desk.draft().get().equals(Draft.EMPTY) && desk.place().get() == Place.START) {
            tell(Icon.PLACE_START, "role-accent", say("shell.begin"));
        } else if (complaints.isEmpty()) {
            tell(Icon.STATE_DONE, "role-good", say("shell.all-answered"));
        } else {
            tell(Icon.WARNING, "role-care", complaints.getFirst().plain());
        }
    }

    private void tell(Icon icon, String role, String text) {
        glyph.draw(icon);
        glyph.colour(role);
        words.setText(text);
    }
}
