package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.preview.Sums;
import groundwork.gui.tryouts.MatrixGrid;
import groundwork.gui.tryouts.OutcomeWhy;
import groundwork.icons.Icon;
import groundwork.journey.Journey.Applied;
import groundwork.report.Tally;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import groundwork.tryout.TryoutMatrix;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How a run ended, what was found when looking again, and the next step.
final class EndCard extends VBox {

    EndCard(Desk desk, Carrying.Ended ended) {
        super(8);
        getStyleClass().add("card");
        var applied = ended.applied();
        var outcome = applied.outcome();
        getChildren()
                .addAll(
                        head(icon(outcome), role(outcome), words(outcome)),
                        Parts.paragraph(say("runplace.looked-again", "after", Sums.of(applied.after()))),
                        Parts.paragraph(judged(applied)),
                        Parts.paragraph(next(ended), "quiet"),
                        new FlowPane(
                                8,
                                8,
                                first(ended, desk),
                                Parts.button(
                                        say("runplace.practices"),
                                        Icon.PLACE_CHECKLIST,
                                        () -> desk.place().set(Place.CHECKLIST)),
                                Parts.button(say("previewplace.look-again"), Icon.AGAIN, () -> {
                                    desk.look();
                                    desk.place().set(Place.PREVIEW);
                                })));
        applied.work().ifPresent(work -> getChildren().addAll(work(work, desk)));
    }

    /// A set-up that is not complete is not judged.
    private static String judged(Applied applied) {
        return applied.live().isEmpty() && applied.outcome() != Outcome.DONE
                ? say("runplace.not-judged-yet")
                : Sums.of(Tally.of(applied.live()));
    }

    /// What one would do next: see who can work, or go on with the rest.
    private static Node first(Carrying.Ended ended, Desk desk) {
        return ended.applied().outcome() == Outcome.DONE
                ? Parts.button(
                        say("runplace.try"),
                        Icon.PLACE_TRYOUTS,
                        () -> desk.place().set(Place.TRYOUTS),
                        "accent")
                : goOn(ended.applied().runId(), desk);
    }

    private static List<Node> work(TryoutMatrix work, Desk desk) {
        return List.of(
                Parts.paragraph(say("matrix.after-run"), "heading", "below"),
                Parts.paragraph(say(work.allWorks() ? "matrix.all-works" : "matrix.not-all"), "quiet"),
                new MatrixGrid(work, false, cell -> {
                    desk.place().set(Place.TRYOUTS);
                    desk.why().set(Optional.of(OutcomeWhy.of(cell)));
                }));
    }

    /// A run was taken back.
    static Node takenBack(Carrying.TakenBack back) {
        var outcome = back.outcome();
        boolean whole = outcome == Outcome.DONE;
        return card(
                head(
                        whole ? Icon.STATE_DONE : Icon.WARNING,
                        whole ? "role-good" : "role-care",
                        whole ? say("runplace.all-back") : say("runplace.some-back")),
                Parts.paragraph(
                        whole ? say("runplace.recoverable") : say("runplace.back-once-more", "run", back.runId())));
    }

    /// A run that was watched carries on no longer.
    static Node left(Carrying.Left left, Desk desk) {
        if (left.outcome().isPresent()) {
            var outcome = left.outcome().get();
            var head = head(icon(outcome), role(outcome), words(outcome));
            return outcome == Outcome.DONE ? card(head) : card(head, goOn(left.runId(), desk));
        }
        return card(
                head(Icon.WARNING, "role-care", say("runplace.left")),
                Parts.paragraph(say("runplace.left-about", "run", left.runId())),
                goOn(left.runId(), desk));
    }

    private static Node goOn(String runId, Desk desk) {
        return Parts.button(say("historyplace.go-on"), Icon.PLACE_RUN, () -> desk.resume(runId), "accent");
    }

    private static Node card(Node... nodes) {
        var card = new VBox(8, nodes);
        card.getStyleClass().add("card");
        return card;
    }

    static Node broken(Trouble trouble, Desk desk) {
        var card = new VBox(
                8,
                head(Icon.STATE_FAILED, "role-bad", say("runplace.cut-short")),
                Parts.paragraph(trouble.words()),
                Parts.button(say("previewplace.look-again"), Icon.AGAIN, () -> {
                    desk.place().set(Place.PREVIEW);
                    desk.look();
                }));
        card.getStyleClass().add("card");
        return card;
    }

    private static HBox head(Icon icon, String role, String words) {
        var row = new HBox(new Glyph(icon, "large", role), Parts.paragraph(words, "heading"));
        row.getStyleClass().add("row");
        return row;
    }

    private static Icon icon(Outcome outcome) {
        return switch (outcome) {
            case DONE -> Icon.STATE_DONE;
            case PARTLY -> Icon.WARNING;
            case FAILED -> Icon.STATE_FAILED;
            case STOPPED -> Icon.STATE_STOPPED;
        };
    }

    private static String role(Outcome outcome) {
        return switch (outcome) {
            case DONE -> "role-good";
            case PARTLY, STOPPED -> "role-care";
            case FAILED -> "role-bad";
        };
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case DONE -> say("runplace.done");
            case PARTLY -> say("runplace.partly");
            case FAILED -> say("runplace.failed");
            case STOPPED -> say("runplace.stopped");
        };
    }

    private static String next(Carrying.Ended ended) {
        var applied = ended.applied();
        boolean failed = ended.board().count(State.FAILED) > 0;
        return switch (applied.outcome()) {
            case DONE -> say("runplace.remembered", "run", applied.runId());
            case PARTLY -> say(failed ? "runplace.what-is-made" : "runplace.rest", "run", applied.runId());
            case FAILED -> say("runplace.reason-below");
            case STOPPED -> say("runplace.nothing-changed");
        };
    }
}
