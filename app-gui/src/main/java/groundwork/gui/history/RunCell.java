package groundwork.gui.history;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
import groundwork.gui.look.FilledCell;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Runs.RunSummary;
import groundwork.terms.Language;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One earlier run on the screen.
final class RunCell extends FilledCell<RunSummary> {

    RunCell() {
        super("checklist-row");
    }

    @Override
    protected void draw(RunSummary run) {
        var ended = run.outcome().flatMap(word -> Words.read(Outcome.class, word));
        var counts = say(
                "historyplace.counts",
                "made",
                run.made(),
                "steps",
                run.steps(),
                "value",
                run.failed() > 0 ? say("historyplace.failed", "failed", run.failed()) : "");
        var words = new VBox(2, Parts.label(when(run), "strong"), Parts.brief(counts, "caption"));
        var pill = Parts.whole(word(run, ended), "pill", role(ended));
        var row = new HBox(
                12,
                new Glyph(icon(ended), role(ended)),
                words,
                Parts.space(),
                Parts.brief(run.id(), "code", "caption"),
                pill);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(1);
        setGraphic(row);
        setAccessibleText(say("historyplace.run-of", "at", when(run), "ended", word(run, ended), "counts", counts));
    }

    /// As the system writes dates, where it speaks the language.
    private static String when(RunSummary run) {
        var usual = Locale.getDefault();
        var spoken = Language.spoken().locale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(usual.getLanguage().equals(spoken.getLanguage()) ? usual : spoken)
                .withZone(ZoneId.systemDefault())
                .format(run.startedAt());
    }

    private static String word(RunSummary run, Optional<Outcome> ended) {
        if (run.isUndone()) {
            return say("historyplace.taken-back");
        }
        return run.isPartlyUndone()
                ? say("historyplace.partly-taken-back")
                : ended.map(Words::said).orElse(say("historyplace.did-not-end"));
    }

    private static Icon icon(Optional<Outcome> ended) {
        return ended.map(outcome -> switch (outcome) {
                    case DONE -> Icon.STATE_DONE;
                    case PARTLY -> Icon.WARNING;
                    case FAILED -> Icon.STATE_FAILED;
                    case STOPPED -> Icon.STATE_STOPPED;
                })
                .orElse(Icon.VERDICT_UNKNOWN);
    }

    private static String role(Optional<Outcome> ended) {
        return ended.map(outcome -> switch (outcome) {
                    case DONE -> "role-good";
                    case PARTLY, STOPPED -> "role-care";
                    case FAILED -> "role-bad";
                })
                .orElse("role-care");
    }
}
