package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.gui.stage.Contrast;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Stand;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks the scene graph of every place: every control has a name, all text stands out from what is behind it,
/// and everything that can be pressed can be reached by the keyboard.
class AccessibleTest {

    @TempDir
    Path home;

    @AfterEach
    void closeWhatDroppedDown() {
        Fx.fx(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide));
    }

    private Scene at(Place place, Theme theme, int percent) {
        var stand = Stand.in(home);
        var scene = Fx.fx(() -> scene(stand.desk(), place, theme, percent));
        Fx.pulse();
        return scene;
    }

    private static Scene scene(Desk desk, Place place, Theme theme, int percent) {
        theme.wear();
        var shell =
                new Shell(desk, where -> Places.make(where, desk, Stand.picking(Path.of("answers.yaml"))), () -> {});
        var scene = new Scene(shell, 980, 900);
        Theme.dress(scene, percent);
        Fx.show(scene);
        var answers = AnswersFile.example(Example.SEED);
        desk.lay(new Draft(answers, Optional.empty(), answers));
        desk.look();
        desk.place().set(place);
        return scene;
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyControlThatCanBeStoodOnHasAName(Place place) {
        var scene = at(place, Theme.LIGHT, 100);
        var nameless = Fx.fx(() -> standable(scene)
                .filter(node -> name(node).isBlank())
                .map(Node::toString)
                .toList());
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatCanBePressedCanBeReachedByTheKeyboard(Place place) {
        var scene = at(place, Theme.LIGHT, 100);
        var unreachable = Fx.fx(() -> Hand.all(scene.getRoot())
                .filter(node -> node.getOnMouseClicked() != null || node instanceof javafx.scene.control.ButtonBase)
                .filter(node -> !node.isDisabled())
                .filter(node -> node.getStyleClass().stream().noneMatch(List.of("arrow-button")::contains))
                .filter(node -> !node.isFocusTraversable())
                .map(Node::toString)
                .toList());
        assertThat(unreachable).isEmpty();
    }

    static Stream<Arguments> places() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Place.values()).map(place -> Arguments.of(theme, place)));
    }

    /// 4.5 to 1, as WCAG 2.2 asks of text at level AA; in high contrast 7 to 1, as at level AAA.
    private static double least(Theme theme) {
        return theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
    }

    @ParameterizedTest
    @MethodSource("places")
    void textStandsOutFromWhatIsBehindIt(Theme theme, Place place) {
        var scene = at(place, theme, 100);
        Fx.fx(() -> stand(scene));
        Fx.pulse();
        var faint = Fx.fx(() -> windows()
                .flatMap(AccessibleTest::texts)
                .filter(text -> Contrast.of(text) < least(theme))
                .map(text -> "%.2f %s in %s".formatted(Contrast.of(text), text.getText(), text.getParent()))
                .toList());
        assertThat(faint).isEmpty();
    }

    /// What a drawing says must be seen as well: 3 to 1, as WCAG 2.2 asks of graphics.
    @ParameterizedTest
    @MethodSource("places")
    void drawingsStandOutFromWhatIsBehindThem(Theme theme, Place place) {
        var scene = at(place, theme, 100);
        Fx.fx(() -> stand(scene));
        Fx.pulse();
        var faint = Fx.fx(() -> windows()
                .flatMap(Hand::all)
                .filter(node -> node.getStyleClass().contains("glyph-line"))
                .filter(node -> !isDisabled(node))
                .map(SVGPath.class::cast)
                .filter(drawing -> Contrast.of(drawing) < 3)
                .map(drawing -> "%.2f %s"
                        .formatted(Contrast.of(drawing), drawing.getParent().getParent()))
                .toList());
        assertThat(faint).isEmpty();
    }

    /// Stands on the second thing of a list and opens what drops down, so that these states are seen, too.
    private static void stand(Scene scene) {
        Hand.all(scene.getRoot())
                .filter(ListView.class::isInstance)
                .forEach(list -> ((ListView<?>) list).getSelectionModel().select(1));
        Hand.all(scene.getRoot())
                .filter(TreeView.class::isInstance)
                .forEach(tree -> ((TreeView<?>) tree).getSelectionModel().select(1));
        Hand.all(scene.getRoot())
                .filter(ComboBoxBase.class::isInstance)
                .findFirst()
                .ifPresent(box -> ((ComboBoxBase<?>) box).show());
        Hand.all(scene.getRoot())
                .filter(MenuButton.class::isInstance)
                .findFirst()
                .ifPresent(button -> ((MenuButton) button).show());
    }

    private static Stream<Node> windows() {
        return List.copyOf(Window.getWindows()).stream()
                .map(window -> window.getScene().getRoot());
    }

    private static Stream<Text> texts(Node root) {
        return Hand.all(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isDisabled(text));
    }

    private static boolean isDisabled(Node node) {
        return node.isDisabled() || node.getParent() != null && isDisabled(node.getParent());
    }

    /// A paragraph at 200 % is wrapped, never cut.
    @ParameterizedTest
    @EnumSource(Place.class)
    void paragraphsAreWholeAtTwiceTheTextSize(Place place) {
        var scene = at(place, Theme.LIGHT, 200);
        Fx.pulse();
        var cut = Fx.fx(() -> Hand.all(scene.getRoot())
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Label::isWrapText)
                .filter(label -> label.getHeight() + 1 < label.prefHeight(label.getWidth()))
                .map(Label::toString)
                .toList());
        assertThat(cut).isEmpty();
    }

    /// With large text in a low window the line at the bottom is still there, and the places scroll.
    @Test
    void whatHappensIsSeenInALowWindowWithLargeText() {
        var scene = at(Place.START, Theme.LIGHT, 200);
        Fx.fx(() -> scene.getRoot().resize(980, 480));
        Fx.pulse();
        var bottom = Fx.fx(() -> ((BorderPane) scene.getRoot()).getBottom().getBoundsInParent());
        assertThat(bottom.getMaxY()).isLessThanOrEqualTo(480);
        assertThat(Fx.fx(() -> scene.getRoot().minHeight(-1))).isLessThanOrEqualTo(480);
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = EnumSource.Mode.EXCLUDE, names = "START")
    void whoComesToAPlaceByAKeyStandsInIt(Place place) {
        var scene = at(place, Theme.LIGHT, 100);
        var middle = Fx.fx(() -> ((BorderPane) scene.getRoot()).getCenter());
        assertThat(Fx.fx(() -> Hand.all(middle).toList())).contains(Fx.fx(scene::getFocusOwner));
    }

    private static Stream<Node> standable(Scene scene) {
        return Hand.all(scene.getRoot()).filter(Control.class::isInstance).filter(Node::isFocusTraversable);
    }

    private static String name(Node node) {
        var said = node.getAccessibleText();
        return said != null && !said.isBlank()
                ? said
                : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
