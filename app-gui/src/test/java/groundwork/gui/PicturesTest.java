package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Question.Section;
import groundwork.choices.Words;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Golden;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.gui.stage.Structure;
import groundwork.gui.stage.Whole;
import groundwork.terms.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every place, as things may stand, in every theme and size, is drawn to a picture under `target/pictures`. What
/// the picture shows is compared with what it showed before, and must not depend on theme or language; nothing
/// reaches beyond the window, and no words are cut. `-Dstructure=write` writes down what is shown now.
class PicturesTest {

    @TempDir
    Path home;

    @AfterEach
    void speakEnglish() {
        Language.speak(Language.ENGLISH);
    }

    @Test
    void everyPlaceShowsWhatItShowedBefore() {
        var all = new LinkedHashMap<String, List<String>>();
        var differing = new ArrayList<String>();
        for (var fixture : Fixture.values()) {
            var shown = Shown.of(fixture.desk(home.resolve(fixture.word())), Theme.LIGHT, home);
            var light = drawn(shown, Theme.LIGHT, fixture.word());
            light.forEach((picture, lines) -> all.put(fixture.word() + ", " + picture, lines));
            for (var theme : others(fixture)) {
                var kept = fixture == Fixture.PLANNED ? fixture.word() : "";
                differing.addAll(differing(light, drawn(shown, theme, kept)));
            }
        }
        assertThat(differing).as("a theme changes colours alone").isEmpty();
        Golden.of("pictures").holds(all);
    }

    private static List<Theme> others(Fixture fixture) {
        return fixture == Fixture.PLANNED ? List.of(Theme.DARK, Theme.HIGH_CONTRAST) : List.of(Theme.DARK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fixture.class,
            names = {"PLANNED", "PARTLY"})
    void germanShowsTheSameThingsInOtherWords(Fixture fixture) {
        var english = drawn(Shown.of(fixture.desk(home), Theme.LIGHT, home), Theme.LIGHT, "");
        Language.speak(Language.GERMAN);
        var german = drawn(
                Shown.of(fixture.desk(home.resolve("german")), Theme.LIGHT, home),
                Theme.LIGHT,
                "german-" + fixture.word());
        assertThat(differing(bones(english), bones(german))).isEmpty();
    }

    /// The first line of each picture that is not the same, as `picture: line | other line`.
    private static List<String> differing(Map<String, List<String>> some, Map<String, List<String>> others) {
        var differing = new ArrayList<String>();
        some.forEach((picture, lines) -> {
            var other = others.getOrDefault(picture, List.of());
            IntStream.range(0, Math.max(lines.size(), other.size()))
                    .filter(i -> !line(lines, i).equals(line(other, i)))
                    .mapToObj(i -> picture + ": " + line(lines, i).strip() + " | "
                            + line(other, i).strip())
                    .findFirst()
                    .ifPresent(differing::add);
        });
        return differing;
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static Map<String, List<String>> bones(Map<String, List<String>> structures) {
        var bones = new LinkedHashMap<String, List<String>>();
        structures.forEach((name, lines) ->
                bones.put(name, lines.stream().map(Structure::wordless).toList()));
        return bones;
    }

    /// All places in all sizes: what each shows, by `place, size`.
    ///
    /// @param name what the files of the pictures begin with; empty where none are kept
    private static Map<String, List<String>> drawn(Shown shown, Theme theme, String name) {
        var structures = new LinkedHashMap<String, List<String>>();
        var cut = new ArrayList<String>();
        shown.wear(theme);
        for (var size : Size.values()) {
            shown.size(size);
            shown.go(Place.START);
            structures.put("window, " + size.word(), Fx.fx(() -> Structure.of(shown.shell(), "place", "why-scroll")));
            for (var place : Place.values()) {
                shown.go(place);
                var at = Words.of(place) + ", " + size.word();
                var picture = Fx.fx(() -> name.isEmpty()
                        ? Picture.of(shown.shell())
                        : Picture.of(shown.shell(), String.join("-", name, theme.word(), at.replace(", ", "-"))));
                assertThat(List.of(picture.getWidth(), picture.getHeight()))
                        .as("%s reaches beyond the window", at)
                        .isEqualTo(List.of((double) size.width(), (double) size.height()));
                structures.put(at, Fx.fx(() -> Structure.of(shown.shell(), "rail", "activity")));
                Fx.fx(() -> Whole.cut(shown.shell())).forEach(words -> cut.add(at + ": " + words));
                if (place != Place.PICTURE) {
                    Fx.fx(() -> Whole.sideways(shown.shell())).forEach(words -> cut.add(at + ": " + words));
                }
            }
        }
        assertThat(cut).as("words that are not whole").isEmpty();
        return structures;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everySectionOfTheChoicesIsDrawnWithItsExpertSettings(Theme theme) {
        var shown = Shown.of(Fixture.PLANNED.desk(home), theme, home);
        shown.size(Size.DESK);
        shown.go(Place.CHOICES);
        for (var section : Section.values()) {
            Fx.fx(() -> press(shown.shell(), "step", section.title()));
            Fx.pulse();
            Fx.fx(() -> press(shown.shell(), "fold", ""));
            Fx.pulse();
            var name = String.join("-", "section", Words.of(section), theme.word());
            assertThat(Fx.fx(() -> Picture.of(shown.shell(), name)).getWidth()).isEqualTo(Size.DESK.width());
            assertThat(Fx.fx(() -> Whole.cut(shown.shell()))).isEmpty();
        }
    }

    private static void press(Shell shell, String style, String words) {
        Stream<ToggleButton> buttons = Hand.all(shell)
                .filter(node -> node.getStyleClass().contains(style))
                .map(ToggleButton.class::cast);
        buttons.filter(button -> button.getText().contains(words)).findFirst().ifPresent(ToggleButton::fire);
    }
}
