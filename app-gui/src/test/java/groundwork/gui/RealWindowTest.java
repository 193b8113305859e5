package groundwork.gui;

import static groundwork.gui.desk.Say.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import groundwork.gui.stage.Fx;
import groundwork.gui.stage.RealWindow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The app on a real display, and where there is none.
class RealWindowTest {

    private static final String DISPLAY = ":93";

    @TempDir
    Path home;

    private record Said(int code, String out, String err) {}

    private Said start(Class<?> main, String display, String... arguments) throws Exception {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Dprism.order=sw",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Stream.of(arguments))
                .toList();
        var out = home.resolve("out");
        var err = home.resolve("err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("GROUNDWORK_HOME", home.toString());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        var process = builder.start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void theWindowIsDrawnOnARealDisplayAndStandsWhereItWasLeft() throws Exception {
        assumeTrue(isInstalled("Xvfb"), "Xvfb is not installed, so no window is opened on a real display");
        assumeTrue(hasGtk(), "GTK 3 is not installed, so no window is opened on a real display");
        var server = new ProcessBuilder("Xvfb", DISPLAY, "-screen", "0", "1400x900x24", "-nolisten", "tcp")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitDisplay();
            var folder = Files.createDirectories(Path.of("target", "pictures"));
            var picture = folder.resolve("real-window.png").toAbsolutePath();
            var first = start(RealWindow.class, DISPLAY, picture.toString());
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(colours(picture)).as("colours on the screen").isGreaterThan(20);
            var second = start(RealWindow.class, DISPLAY, picture.toString());
            assertThat(second.out().strip()).isEqualTo("40 60 1000 700");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void withoutADisplayASentenceNamesTheTerminal() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux can be without a display");
        var said = start(Main.class, "");
        assertThat(said.err().strip()).isEqualTo(say("window.no-display"));
        assertThat(said.out()).isEmpty();
        assertThat(said.code()).isEqualTo(1);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean hasGtk() throws IOException {
        var process = new ProcessBuilder("sh", "-c", "PATH=$PATH:/sbin:/usr/sbin ldconfig -p")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("libgtk-3.so.0");
    }

    private static void awaitDisplay() {
        var socket = Path.of("/tmp/.X11-unix/X" + DISPLAY.substring(1));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(socket)) {
            assertThat(System.nanoTime()).as("the display did not come").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static long colours(Path picture) {
        var image = Fx.fx(() -> new Image(picture.toUri().toString()));
        var reader = image.getPixelReader();
        return List.of(100, 200, 300, 400, 500, 600).stream()
                .flatMap(y -> java.util.stream.IntStream.range(0, (int) image.getWidth())
                        .mapToObj(x -> reader.getArgb(x, y)))
                .distinct()
                .count();
    }
}
