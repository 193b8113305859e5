package groundwork.gui.run;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Carrying;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.StopToken;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Stops a run; asks the same question as the terminal before it does.
final class StopBar extends HBox {

    private final Label question = Parts.label(say("runplace.stop"), "strong");
    private final Button ask =
            Parts.button(say("runplace.stop-button"), Icon.STATE_STOPPED, () -> asking(true), "danger");
    private final Button finish = Parts.button(say("runplace.finish"), Icon.STATE_DONE, this::finish);
    private final Button now = Parts.button(say("runplace.stop-now"), Icon.STATE_STOPPED, this::now, "danger");
    private final Button goOn = Parts.button(say("runplace.go-on"), Icon.PLACE_RUN, () -> asking(false), "accent");
    private StopToken token = new StopToken();

    StopBar() {
        getStyleClass().add("row");
        getChildren().addAll(question, finish, now, goOn, ask);
        getChildren().forEach(node -> ((javafx.scene.layout.Region) node).setMinWidth(USE_PREF_SIZE));
        asking(false);
    }

    void of(Carrying.Running running) {
        token = running.stop();
        asking(false);
    }

    private void asking(boolean asking) {
        Parts.show(question, asking);
        Parts.show(finish, asking);
        Parts.show(now, asking);
        Parts.show(goOn, asking);
        Parts.show(ask, !asking);
        question.setText(say("runplace.stop"));
        if (asking) {
            goOn.requestFocus();
        }
    }

    private void finish() {
        token.finishWhatRuns();
        said(say("runplace.finishing"));
    }

    private void now() {
        token.stopNow();
        said(say("runplace.stopping"));
    }

    private void said(String words) {
        Parts.show(finish, false);
        Parts.show(now, token.request() == StopToken.Request.FINISH_WHAT_RUNS);
        Parts.show(goOn, false);
        question.setText(words);
    }
}
