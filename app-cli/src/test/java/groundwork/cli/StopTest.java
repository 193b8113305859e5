package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process is asked to end while it builds: what runs is finished, the rest is left, and it says so.
class StopTest {

    @Test
    void sigtermFinishesWhatRunsAndSaysHowToGoOn(@TempDir Path folder) throws IOException, InterruptedException {
        var home = Files.createDirectory(folder.resolve("home"));
        var file = folder.resolve("answers.yaml").toString();
        var cli = new Cli(home);
        assertThat(cli.run("init", "--file", file).code()).isZero();
        var err = folder.resolve("err").toFile();
        var process = process(home, "apply", "--file", file, "--yes", "--max-parallel", "1")
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(err)
                .start();
        try {
            while (process.isAlive() && !Files.readString(err.toPath()).contains("running")) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            process.toHandle().destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var said = Files.readString(err.toPath()) + Files.readString(folder.resolve("out"));
        assertThat(process.exitValue()).as(said).isIn(4, 130);
        assertThat(said).contains("Stopping: nothing new begins", "not begun").doesNotContain("\tat ");
    }

    /// The command line as a process of its own.
    static ProcessBuilder process(Path home, String... arguments) {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dfile.encoding=" + StandardCharsets.UTF_8);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(java.util.List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("GROUNDWORK_HOME", home.toString());
        return builder;
    }
}
