package groundwork.gui.stage;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The command line itself, in processes of its own, over one home. It is built before the desktop app; elsewhere
/// `-Dcommand.line=CLASSES` says where its classes are.
public record CommandLine(Path home) {

    private static final Path CLASSES = Path.of(System.getProperty(
            "command.line", Path.of("..", "app-cli", "target", "classes").toString()));

    /// Whether it is there.
    public static boolean isBuilt() {
        return Files.isRegularFile(CLASSES.resolve("groundwork/cli/Main.class"));
    }

    /// Begins a command; what it says goes into a file of this name in the home.
    public Process begin(String log, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(
                        File.pathSeparator,
                        CLASSES.toString(),
                        Path.of("..", "app-cli", "target", "lib", "*").toString(),
                        System.getProperty("java.class.path")),
                "groundwork.cli.Main"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.writeString(home.resolve("nothing"), "").toFile()))
                .redirectOutput(home.resolve(log).toFile());
        builder.environment().put("GROUNDWORK_HOME", home.toString());
        builder.environment().put("GROUNDWORK_LANGUAGE", "en");
        return builder.start();
    }

    /// Runs a command to its end.
    ///
    /// @return what it said
    public String run(String... words) throws IOException, InterruptedException {
        var process = begin("said", words);
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        var said = Files.readString(home.resolve("said"), StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", words) + " ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }
}
