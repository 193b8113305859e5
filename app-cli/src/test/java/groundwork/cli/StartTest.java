package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start loads: the version is said before the command tree, help before any cloud.
class StartTest {

    private static final String MAIN = Main.class.getName();

    /// What takes long to load: the SDK and what it brings, the practice cloud, and readers of files.
    private static final String[] HEAVY = {
        " com.azure.",
        " com.microsoft.",
        " reactor.",
        " practicecloud.",
        " org.bouncycastle.",
        " com.fasterxml.",
        " org.snakeyaml.engine.v2.api."
    };

    @TempDir
    Path folder;

    /// What a process says, and every class it loads.
    private String loaded(String... arguments) throws IOException {
        return said(process(List.of("-verbose:class"), arguments));
    }

    private ProcessBuilder process(List<String> flags, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ArrayList<>(List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        line.addAll(flags);
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment().put("GROUNDWORK_HOME", folder.toString());
        return process;
    }

    private static String said(ProcessBuilder process) throws IOException {
        var started = process.start();
        started.getOutputStream().close();
        return new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void umlautsAreSaidWhereTheLocaleIsNamedButNotInstalled() throws IOException {
        var process = process(List.of(), MAIN, "explain", "NET-04");
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("GROUNDWORK_"));
        process.environment().put("LANG", "de_NOWHERE.UTF-8");
        assertThat(said(process)).contains("\u00fc").doesNotContain("?", "\ufffd");
    }

    @Test
    void theVersionLoadsNoCommandTree() throws IOException {
        assertThat(loaded(MAIN, "--version"))
                .containsPattern("(?m)^groundwork \\d")
                .doesNotContain("picocli.CommandLine ", " org.jline.", "com.azure", "groundwork.cli.Commands ");
    }

    @Test
    void helpLoadsNoCloud() throws IOException {
        assertThat(loaded(MAIN, "--help"))
                .contains("Examples:")
                .doesNotContain(HEAVY)
                .doesNotContain(" groundwork.blueprint.");
    }

    @Test
    void helpThatWasWrittenDownLoadsNoCommandTree() throws IOException {
        new HelpPages(folder.resolve("start").resolve("help")).write();
        var flags = List.of("-verbose:class", "-Dgroundwork.start=" + folder.resolve("start"));
        assertThat(said(process(flags, MAIN, "doctor", "--help")))
                .contains("Examples:")
                .doesNotContain("picocli.CommandLine ", " org.jline.", "groundwork.cli.DoctorCommand ")
                .doesNotContain(HEAVY);
    }

    @Test
    void theFirstQuestionLoadsNoCommandTreeAndNothingHeavy() throws IOException {
        assertThat(loaded(FirstQuestion.class.getName(), folder.toString()))
                .contains("groundwork.cli.ask.Page ", "left with 130")
                .doesNotContain("picocli.CommandLine ")
                .doesNotContain(HEAVY);
    }

    @Test
    void theFirstQuestionInPlainLinesLoadsNothingHeavy() throws IOException {
        assertThat(loaded(MAIN, "setup"))
                .contains("groundwork.cli.wizard.PlainStage ")
                .doesNotContain(HEAVY);
    }

    @Test
    void doctorLoadsTheSdkWithItsFirstRequest() throws IOException {
        var loaded = loaded(MAIN, "doctor", "--cloud", "https://localhost:1");
        assertThat(loaded).contains(" groundwork.cli.doctor.Way ", " com.azure.", "localhost:1");
        assertThat(loaded.substring(0, loaded.indexOf(" groundwork.cli.doctor.Way ")))
                .contains(" groundwork.cli.DoctorCommand ")
                .doesNotContain(HEAVY);
    }
}
