package groundwork.gui.tryouts;

import groundwork.gui.desk.Prover;
import groundwork.gui.desk.Proving;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.report.TryoutSentences;
import groundwork.run.StopToken;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.Probe;
import groundwork.tryout.live.ProbeResult;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Try-outs for real beside the matrix: what would be done and what it costs, then each as it happens, then what
/// came of it.
final class LiveCard extends VBox {

    private final Prover prover;

    LiveCard(Prover prover) {
        super(8);
        this.prover = prover;
        getStyleClass().add("card");
        prover.proving().subscribe(this::show);
    }

    private void show(Proving now) {
        getChildren()
                .setAll(
                        switch (now) {
                            case Proving.None() -> none();
                            case Proving.Looking() ->
                                List.of(Parts.paragraph("Reading the workspace. Nothing is done yet.", "strong"));
                            case Proving.Asking asking -> asking(asking);
                            case Proving.Running running -> running(running);
                            case Proving.Ended ended -> ended(ended);
                            case Proving.Broken(var trouble) -> broken(trouble.words());
                        });
    }

    private List<Node> none() {
        return List.of(
                Parts.paragraph("Prove it by doing it", "heading"),
                Parts.paragraph(
                        "Once the workspace is there, the work itself can be done in it: as you, and through jobs as"
                                + " its identity. You see first what is done and what it costs.",
                        "quiet"),
                Parts.button("_Look what would be tried", Icon.SEARCH, prover::ask));
    }

    private List<Node> asking(Proving.Asking asking) {
        var probes = new VBox(4);
        asking.probes().forEach(probe -> probes.getChildren().add(planned(probe)));
        var no = Parts.button("_Not now", Icon.BACK, prover::leave);
        var yes = Parts.button("_Try it out", Icon.PLACE_RUN, prover::run, "accent");
        return List.of(
                Parts.paragraph("Try this out in " + asking.where() + "?", "heading"),
                probes,
                Parts.paragraph("What is made for it is deleted afterwards, also when you stop.", "quiet"),
                new HBox(8, no, yes));
    }

    private static Node planned(Probe probe) {
        var charge = TryoutSentences.charge(probe);
        return Parts.paragraph(
                probe.id() + "  " + probe.title() + ", as " + probe.as() + (charge.isEmpty() ? "" : "; " + charge));
    }

    private List<Node> running(Proving.Running running) {
        var bar = new ProgressBar(
                (double) running.tried().size() / Math.max(1, running.probes().size()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Progress of the try-outs");
        var now = running.now()
                .map(probe -> "Trying " + probe.id() + ", " + probe.title()
                        + running.stands().map(word -> ": " + word).orElse("") + ".")
                .orElse("Reading what the roles say.");
        boolean stopping = running.stop().request() != StopToken.Request.NONE;
        var stop = Parts.button("_Stop and clean up", Icon.STATE_STOPPED, () -> stop(running), "danger");
        stop.setDisable(stopping);
        return List.of(
                Parts.paragraph(
                        running.tried().size() + " of " + running.probes().size() + " are over.", "heading"),
                bar,
                Parts.paragraph(stopping ? "Stopping: what runs is cancelled and cleaned up." : now),
                results(running.tried()),
                stop);
    }

    private void stop(Proving.Running running) {
        running.stop().stopNow();
        show(running);
    }

    private List<Node> ended(Proving.Ended ended) {
        return List.of(
                Parts.paragraph(
                        (ended.stopped() ? "Stopped and cleaned up in " : "Tried out in ") + ended.where(), "heading"),
                results(ended.evidence().tried()),
                Parts.button("_Look again", Icon.SEARCH, prover::ask));
    }

    private List<Node> broken(String words) {
        return List.of(
                Parts.paragraph("Nothing could be tried", "heading"),
                Parts.paragraph(words),
                Parts.button("_Look again", Icon.SEARCH, prover::ask));
    }

    private static Node results(List<Tried> tried) {
        var all = new VBox(4);
        tried.forEach(one -> all.getChildren().add(result(one)));
        return all;
    }

    private static Node result(Tried one) {
        var words = new VBox(
                2,
                Parts.paragraph(one.probe().id() + "  " + one.probe().title() + ", as "
                        + one.probe().as() + ": " + TryoutSentences.word(one.result())));
        TryoutSentences.why(one.result()).forEach(why -> words.getChildren().add(Parts.paragraph(why, "quiet")));
        var row = new HBox(8, sign(one.result()), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Glyph sign(ProbeResult result) {
        return switch (result) {
            case ProbeResult.Worked _ -> new Glyph(Icon.STATE_DONE, "small", "role-good");
            case ProbeResult.Failed _ -> new Glyph(Icon.STATE_FAILED, "small", "role-bad");
            case ProbeResult.CannotTell _ -> new Glyph(Icon.VERDICT_UNKNOWN, "small", "role-care");
            case ProbeResult.Skipped _ -> new Glyph(Icon.VERDICT_NOT_APPLICABLE, "small", "role-quiet");
        };
    }
}
