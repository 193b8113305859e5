package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Question.Section;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.gui.stage.Stand;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every place in light and dark and three sizes, drawn to pictures under `target/pictures`.
class PicturesTest {

    @TempDir
    Path home;

    /// The sizes of the matrix: a desk, a small laptop, and a narrow window with text at 150 %.
    private enum Size {
        DESK(1280, 820, 100),
        LAPTOP(960, 640, 100),
        LARGE_TEXT(980, 900, 150);

        private final int width;
        private final int height;
        private final int percent;

        Size(int width, int height, int percent) {
            this.width = width;
            this.height = height;
            this.percent = percent;
        }
    }

    static Stream<Arguments> matrix() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Size.values()).map(size -> Arguments.of(theme, size)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void everyPlaceIsDrawn(Theme theme, Size size) {
        var stand = Stand.in(home);
        var desk = stand.desk();
        var shell = Fx.fx(() -> shell(desk, theme, size));
        for (Place place : Place.values()) {
            Fx.fx(() -> desk.place().set(place));
            Fx.pulse();
            Fx.fx(() -> choose(shell));
            Fx.pulse();
            var name = (place.name() + "-" + theme + "-" + size).toLowerCase(Locale.ROOT);
            assertThat(Fx.fx(() -> Picture.of(shell, name)).getWidth())
                    .as("%s reaches beyond the window", place)
                    .isEqualTo(size.width);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everySectionOfTheChoicesIsDrawnWithItsExpertSettings(Theme theme) {
        var stand = Stand.in(home);
        var desk = stand.desk();
        var shell = Fx.fx(() -> shell(desk, theme, Size.DESK));
        Fx.fx(() -> desk.place().set(Place.CHOICES));
        Fx.pulse();
        for (var section : Section.values()) {
            Fx.fx(() -> press(shell, "step", section.title()));
            Fx.pulse();
            Fx.fx(() -> press(shell, "fold", ""));
            Fx.pulse();
            var name = ("section-" + section + "-" + theme).toLowerCase(Locale.ROOT);
            assertThat(Fx.fx(() -> Picture.of(shell, name)).getWidth()).isEqualTo(Size.DESK.width);
        }
    }

    private static void press(Shell shell, String style, String words) {
        Hand.all(shell)
                .filter(node -> node.getStyleClass().contains(style))
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().contains(words))
                .findFirst()
                .ifPresent(ToggleButton::fire);
    }

    /// A shell may be larger than the screen: it stands free in a window that is not, and is drawn by itself.
    private Shell shell(Desk desk, Theme theme, Size size) {
        theme.wear();
        var shell = new Shell(desk, place -> Places.make(place, desk, Stand.picking(home)), () -> {});
        var holder = new Pane(shell);
        shell.setManaged(false);
        var scene = new Scene(holder, 900, 600);
        Theme.dress(scene, size.percent);
        shell.setStyle(holder.getStyle());
        shell.resize(size.width, size.height);
        Fx.show(scene);
        var answers = AnswersFile.example(Example.SEED);
        desk.lay(new Draft(answers, Optional.empty(), answers));
        desk.look();
        return shell;
    }

    /// Stands on the first thing of a list, so that something is explained.
    private static void choose(Shell shell) {
        shell.lookupAll(".list-view")
                .forEach(node -> ((ListView<?>) node).getSelectionModel().select(0));
        shell.lookupAll(".tree-view")
                .forEach(node -> ((TreeView<?>) node).getSelectionModel().select(6));
    }
}
