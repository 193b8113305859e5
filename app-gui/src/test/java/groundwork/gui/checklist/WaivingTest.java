package groundwork.gui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.WaiverBook;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.gui.stage.Stand;
import groundwork.practices.accept.WaiversFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broken practice that somebody decides to live with, and decides otherwise.
class WaivingTest {

    @TempDir
    Path home;

    @Test
    void aBrokenPracticeIsWaivedWithAReasonAndTheWaiverIsTakenBack() throws IOException {
        var stand = Stand.in(home);
        var answers = AnswersFile.example(Example.SEED);
        var hand = Fx.fx(() -> {
            Theme.LIGHT.wear();
            var place = new ChecklistPlace(stand.desk(), Stand.picking(home));
            var scene = new Scene(place, 980, 760);
            Theme.dress(scene, 100);
            Fx.show(scene);
            stand.desk().place().set(Place.CHECKLIST);
            stand.desk().lay(new Draft(answers, Optional.empty(), answers));
            stand.desk().look();
            return new Hand(scene);
        });
        select(hand, 0);
        int broken = count(hand, Row.Kind.BROKEN);
        assertThat(broken).isPositive();

        hand.press("Live with it…");
        Fx.fx(() -> Picture.of(hand.scene(), "waiving"));
        hand.type("a course until summer");
        hand.press("Waive it");
        hand.await("the waiver", () -> count(hand, Row.Kind.WAIVED) == 1);
        assertThat(count(hand, Row.Kind.BROKEN)).isEqualTo(broken - 1);
        var file = home.resolve(WaiverBook.FILE);
        assertThat(WaiversFile.read(Files.readString(file)))
                .extracting("reason")
                .containsExactly("a course until summer");

        select(hand, broken - 1 + count(hand, Row.Kind.UNKNOWN) + count(hand, Row.Kind.KEPT));
        hand.press("Take the waiver back");
        hand.await("no waiver", () -> count(hand, Row.Kind.WAIVED) == 0);
        assertThat(WaiversFile.read(Files.readString(file))).isEmpty();
    }

    private static void select(Hand hand, int index) {
        Fx.pulse();
        Fx.fx(() -> list(hand).getSelectionModel().select(index));
        Fx.pulse();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Row> list(Hand hand) {
        return (ListView<Row>) hand.scene().getRoot().lookup("#practices");
    }

    private static int count(Hand hand, Row.Kind kind) {
        return (int)
                list(hand).getItems().stream().filter(row -> row.kind() == kind).count();
    }
}
