package groundwork.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.EnglishWords;
import groundwork.terms.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/// The pictures of the documentation, taken from screens of the program at work. They are held against what it
/// shows now, numbers and what turns aside; `-Dpictures=write` takes them anew. Each is taken in every language,
/// as
/// `wizard.svg` and `wizard.de.svg`.
public final class Pictures {

    static final Path FOLDER = root().resolve("docs/pictures");

    private Pictures() {}

    /// In German there is no English on it.
    public static void taken(String name, VirtualScreen screen) {
        if (Language.spoken() == Language.GERMAN) {
            assertThat(EnglishWords.in(screen.text())).as(screen.text()).isEmpty();
        }
        try {
            var file = FOLDER.resolve(name + Language.spoken().suffix() + ".svg");
            if ("write".equals(System.getProperty("pictures"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, SvgPicture.of(screen));
            }
            var kept = lasting(Files.readString(file));
            assertThat(kept)
                    .as("take the pictures anew: mvn -q test -pl app-cli -am -Dtest='*PicturesTest' -Dpictures=write")
                    .isEqualTo(shown(screen, kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the screen shows: what is written arrives in pieces, so it is looked at until it is as expected, with
    /// a deadline.
    private static String shown(VirtualScreen screen, String expected) {
        var end = Instant.now().plus(VirtualScreen.DEADLINE);
        var shown = lasting(SvgPicture.of(screen));
        while (!shown.equals(expected) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            shown = lasting(SvgPicture.of(screen));
        }
        return shown;
    }

    private static String lasting(String svg) {
        return svg.replaceAll("<[^>]*>", " ")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("[\u2800-\u28ff]", "*")
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
