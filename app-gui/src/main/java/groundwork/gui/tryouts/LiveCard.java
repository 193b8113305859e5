package groundwork.gui.tryouts;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Prover;
import groundwork.gui.desk.Proving;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.report.QuoteSentences;
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
import javafx.scene.layout.Priority;
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
                            case Proving.Looking() -> List.of(Parts.paragraph(say("tryoutsplace.looking"), "strong"));
                            case Proving.Asking asking -> asking(asking);
                            case Proving.Running running -> running(running);
                            case Proving.Ended ended -> ended(ended);
                            case Proving.Broken(var trouble) -> broken(trouble.words());
                        });
    }

    private List<Node> none() {
        return List.of(
                Parts.paragraph(say("tryoutsplace.prove"), "heading"),
                Parts.paragraph(say("tryoutsplace.prove-about"), "quiet"),
                Parts.button(say("tryoutsplace.look"), Icon.SEARCH, prover::ask));
    }

    private List<Node> asking(Proving.Asking asking) {
        var probes = new VBox(8);
        var said = new QuoteSentences(asking.quote());
        asking.probes().forEach(probe -> probes.getChildren().add(planned(probe, said.charge(probe))));
        var no = Parts.button(say("tryoutsplace.not-now"), Icon.BACK, prover::leave);
        var yes = Parts.button(say("tryoutsplace.try"), Icon.PLACE_RUN, prover::run, "accent");
        return List.of(
                Parts.paragraph(say("tryoutsplace.ask", "where", asking.where()), "heading"),
                probes,
                Parts.paragraph(said.total(), "strong"),
                Parts.paragraph(say("tryoutsplace.deleted-after"), "quiet"),
                new HBox(8, no, yes));
    }

    private static Node planned(Probe probe, String charge) {
        var words = new VBox(2, Parts.paragraph(say("tryoutsplace.as", "title", probe.title(), "as", probe.as())));
        if (!charge.isEmpty()) {
            words.getChildren().add(Parts.paragraph(groundwork.gui.desk.Say.capital(charge), "caption"));
        }
        var row = new HBox(8, Parts.whole(probe.id(), "quiet", "probe"), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return row;
    }

    private static String titled(Probe probe) {
        return say("tryoutsplace.probe", "id", probe.id(), "title", probe.title(), "as", probe.as());
    }

    private List<Node> running(Proving.Running running) {
        var bar = new ProgressBar(
                (double) running.tried().size() / Math.max(1, running.probes().size()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(say("tryoutsplace.progress"));
        var now = running.now()
                .map(probe -> say("tryoutsplace.trying", "probe", titled(probe))
                        + running.stands().map(word -> ": " + word).orElse("") + ".")
                .orElse(say("tryoutsplace.reading-roles"));
        boolean stopping = running.stop().request() != StopToken.Request.NONE;
        var stop = Parts.button(say("tryoutsplace.stop"), Icon.STATE_STOPPED, () -> stop(running), "danger");
        stop.setDisable(stopping);
        return List.of(
                Parts.paragraph(
                        say(
                                "tryoutsplace.over",
                                "tried",
                                running.tried().size(),
                                "probes",
                                running.probes().size()),
                        "heading"),
                bar,
                Parts.paragraph(stopping ? say("tryoutsplace.stopping") : now),
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
                        ended.stopped()
                                ? say("tryoutsplace.stopped", "where", ended.where())
                                : say("tryoutsplace.tried", "where", ended.where()),
                        "heading"),
                results(ended.evidence().tried()),
                Parts.button(say("tryoutsplace.look-again"), Icon.SEARCH, prover::ask));
    }

    private List<Node> broken(String words) {
        return List.of(
                Parts.paragraph(say("tryoutsplace.nothing-tried"), "heading"),
                Parts.paragraph(words),
                Parts.button(say("tryoutsplace.look-again"), Icon.SEARCH, prover::ask));
    }

    private static Node results(List<Tried> tried) {
        var all = new VBox(4);
        tried.forEach(one -> all.getChildren().add(result(one)));
        return all;
    }

    private static Node result(Tried one) {
        var words = new VBox(2, Parts.paragraph(titled(one.probe()) + ": " + TryoutSentences.word(one.result())));
        TryoutSentences.why(one).forEach(why -> words.getChildren().add(Parts.paragraph(why, "quiet")));
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
