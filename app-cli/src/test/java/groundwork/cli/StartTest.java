package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What a start loads: the version is said before the command tree, help before any cloud.
class StartTest {

    private static String loaded(String argument) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        argument)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theVersionLoadsNoCommandTree() throws IOException {
        assertThat(loaded("--version"))
                .containsPattern("(?m)^groundwork \\d")
                .doesNotContain("picocli.CommandLine ", "org.jline", "com.azure", "groundwork.cli.Commands ");
    }

    @Test
    void helpLoadsNoCloud() throws IOException {
        assertThat(loaded("--help"))
                .contains("Examples:")
                .doesNotContain(
                        "com.azure", "practicecloud", "groundwork.blueprint", "org.bouncycastle", "org.snakeyaml");
    }
}
