package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a start loads: the version is said before the command tree, help before any cloud.
class StartTest {

    private static String loaded(String argument) throws IOException {
        return said(process(List.of("-verbose:class"), argument));
    }

    private static ProcessBuilder process(List<String> flags, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ArrayList<>(List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        line.addAll(flags);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line).redirectErrorStream(true);
    }

    private static String said(ProcessBuilder process) throws IOException {
        return new String(process.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void umlautsAreSaidWhereTheLocaleIsNamedButNotInstalled() throws IOException {
        var process = process(List.of(), "explain", "NET-04");
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("GROUNDWORK_"));
        process.environment().put("LANG", "de_NOWHERE.UTF-8");
        assertThat(said(process)).contains("\u00fc").doesNotContain("?", "\ufffd");
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
