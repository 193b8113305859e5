package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Mnemonics;
import java.nio.file.Path;
import java.util.ArrayList;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No underlined letter stands for two things that can be seen at one time: in every place as things may stand,
/// in both languages. Whatever else comes to be seen in a journey by hand is held by [Hand] at each press.
class MnemonicsTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void aLetterStandsForOneThing(Fixture fixture) {
        var shown = Shown.of(fixture.desk(home), Theme.LIGHT, home);
        var clashes = new ArrayList<String>();
        shown.size(Size.DESK);
        for (var place : Place.values()) {
            shown.go(place);
            for (int row = 0; row < 3; row++) {
                int at = row;
                Fx.fx(() -> stand(shown, at));
                Fx.fx(() -> Mnemonics.clashes(shown.shell())).forEach(clash -> clashes.add(place + ", " + clash));
            }
            var views = Fx.fx(() -> Hand.all(shown.shell())
                    .filter(node ->
                            node instanceof ToggleButton && node.getStyleClass().contains("step"))
                    .map(ToggleButton.class::cast)
                    .toList());
            for (var view : views) {
                Fx.fx(() -> {
                    view.fire();
                    Fx.settle(shown.holder().getScene());
                });
                Fx.fx(() -> Mnemonics.clashes(shown.shell()))
                        .forEach(clash -> clashes.add(place + ", " + view.getText() + ", " + clash));
            }
        }
        assertThat(clashes).isEmpty();
    }

    private static void stand(Shown shown, int row) {
        Hand.all(shown.shell())
                .filter(ListView.class::isInstance)
                .toList()
                .forEach(list -> ((ListView<?>) list).getSelectionModel().select(row));
        Fx.settle(shown.holder().getScene());
    }
}
