package groundwork.cli.wizard;

import static groundwork.cli.screen.VirtualScreen.DOWN;
import static groundwork.cli.screen.VirtualScreen.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answers;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.SvgPicture;
import groundwork.cli.screen.VirtualScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures of the documentation are taken from the program at work. They are held against what it shows now,
/// numbers aside; `-Dpictures=write` takes them anew.
class PicturesTest {

    private static final Path PICTURES = root().resolve("docs/pictures");

    @TempDir
    Path home;

    @Test
    void thePicturesShowTheProgramAsItIs() throws Exception {
        var virtual = new VirtualScreen(80, 24);
        try (var play = Play.at(home)) {
            var first = play.rich(virtual, new Theme(true), Answers.NONE);
            virtual.shows("ctrl-c quit");
            virtual.shows("no practice broken");
            taken("wizard-question", virtual);
            virtual.type(VirtualScreen.STOP);
            first.get(10, TimeUnit.SECONDS);
        }
        var page = new VirtualScreen(90, 34);
        try (var play = Play.at(home)) {
            var end = play.rich(page, new Theme(true), Play.nearlyAll());
            page.shows("What is it for?");
            page.shows("no practice broken");
            page.type("Vision models", ENTER);
            page.shows("Which expert settings");
            page.shows("no practice broken");
            taken("wizard", page);
            page.type(ENTER);
            page.shows("enter takes it");
            taken("wizard-review", page);
            page.type(DOWN, ENTER);
            page.shows("No, not now");
            taken("wizard-built", page);
            page.type(ENTER);
            end.get(60, TimeUnit.SECONDS);
            page.shows("groundwork undo");
        }
    }

    private static void taken(String name, VirtualScreen screen) throws IOException {
        var file = PICTURES.resolve(name + ".svg");
        var svg = SvgPicture.of(screen);
        if ("write".equals(System.getProperty("pictures"))) {
            Files.createDirectories(PICTURES);
            Files.writeString(file, svg);
        }
        assertThat(withoutNumbers(Files.readString(file)))
                .as("take the pictures anew: mvn -q test -pl app-cli -am -Dtest=PicturesTest -Dpictures=write")
                .isEqualTo(withoutNumbers(svg));
    }

    private static String withoutNumbers(String svg) {
        return svg.replaceAll("<[^>]*>", " ")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("\\d+", "0")
                .replaceAll("\\s+", " ");
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("core/setup"))) {
            here = Objects.requireNonNull(here.getParent(), "run inside the repository");
        }
        return here;
    }
}
