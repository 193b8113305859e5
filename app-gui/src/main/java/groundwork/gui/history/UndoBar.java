package groundwork.gui.history;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.run.Runs.RunSummary;
import groundwork.run.UndoPlan;
import groundwork.run.UndoPlan.Act;
import groundwork.run.UndoPlan.Item;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Takes a run back: shows first what would go, what would be changed back and what stays, then asks.
final class UndoBar extends VBox {

    private final Desk desk;
    private final Button ask = Parts.button(say("historyplace.take-back"), Icon.BACK, this::look);
    private final Label question = Parts.paragraph("", "strong");
    private final Label items = Parts.paragraph("", "code", "caption");
    private final ScrollPane scroll = new ScrollPane(items);
    private final Button no = Parts.button(say("historyplace.leave"), Icon.CLOSE, () -> asking(Optional.empty()));
    private final Button yes = Parts.button(say("historyplace.take-it-back"), Icon.REMOVE, this::undo, "danger");
    private final HBox buttons = new HBox(8, no, yes);
    private Optional<RunSummary> run = Optional.empty();
    private Optional<UndoPlan> plan = Optional.empty();

    UndoBar(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("place-foot", "stacked");
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(160);
        scroll.setAccessibleText(say("historyplace.would-be"));
        getChildren().addAll(ask, question, scroll, buttons);
        show(Optional.empty());
    }

    void show(Optional<RunSummary> chosen) {
        run = chosen;
        Parts.show(this, run.isPresent());
        asking(Optional.empty());
    }

    private void look() {
        run.ifPresent(one -> {
            question.setText(say("historyplace.reading"));
            Parts.show(question, true);
            Parts.show(ask, false);
            desk.undoPlan(one.id(), found -> asking(Optional.of(found)), this::refused);
        });
    }

    private void refused(Trouble trouble) {
        asking(Optional.empty());
        question.setText(trouble.words());
        Parts.show(question, true);
    }

    private void asking(Optional<UndoPlan> found) {
        plan = found.filter(
                one -> run.filter(chosen -> chosen.id().equals(one.runId())).isPresent());
        Parts.show(ask, plan.isEmpty());
        Parts.show(question, plan.isPresent());
        Parts.show(scroll, plan.isPresent());
        Parts.show(buttons, plan.isPresent());
        plan.ifPresent(one -> {
            question.setText(one.isEmpty() ? say("historyplace.nothing-left") : say("historyplace.ask"));
            items.setText(one.items().stream().map(UndoBar::line).collect(Collectors.joining("\n")));
            Parts.show(yes, !one.isEmpty());
            no.requestFocus();
        });
    }

    private static String line(Item item) {
        var stays = item.act() instanceof Act.Keep keep ? Optional.of(keep.reason()) : item.doubts();
        return item.sign() + " " + item.what().title()
                + stays.map(reason -> say("historyplace.stays", "reason", reason))
                        .orElse("");
    }

    private void undo() {
        plan.ifPresent(one -> {
            desk.undo(one);
            desk.place().set(Place.RUN);
        });
        asking(Optional.empty());
    }
}
