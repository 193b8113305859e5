package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import groundwork.cli.complete.Scripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionTest {

    @TempDir
    Path folder;

    /// A dot stands for a word of which nothing is typed yet.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "che | check",
                "explain NET-04 | NET-04",
                "explain noteb | notebooks",
                "check --fa | --fail-on",
                "check --fail-on . | high low medium",
                "check --format j | json junit",
                "check --format=j | --format=json --format=junit",
                "check --format = j | json junit",
                "check --format = | csv html json junit markdown sarif text",
                "check --file answers.yaml --for | --format",
                "completion . | bash fish powershell zsh",
                "check --file . | ''",
                "learn spark | spark-reaches-data",
                "preview --set region=swedenc | region=swedencentral",
                "init --set acc | access=all access=private access=selected",
                "init --set owner | owner=",
                "preview --set region = swedenc | swedencentral",
                "preview --set = region = swedenc | swedencentral",
                "preview --set=region=swedenc | --set=region=swedencentral",
                "preview --set access = | all private selected",
                "setup --cloud azure- | azure-china azure-us-government",
                "manu | ''",
                "nonsense --for | ''",
            })
    void whatCouldStandThere(String typed, String candidates) {
        var words = List.of(("complete -- " + typed).split(" ")).stream()
                .map(word -> word.equals(".") ? "" : word)
                .toArray(String[]::new);
        var said = new Cli(folder).run(words);
        assertThat(said.code()).isZero();
        assertThat(said.out().strip().replaceAll("\\R", " ")).isEqualTo(candidates);
    }

    @ParameterizedTest
    @EnumSource(Scripts.class)
    void everyShellHasItsScript(Scripts shell) {
        var said = new Cli(folder).run("completion", shell.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(said.out()).contains("groundwork complete --");
    }

    @Test
    void bashCompletesThroughTheScript() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        var script = Files.writeString(
                folder.resolve("try"),
                "groundwork() { echo \"$@\" > " + folder.resolve("asked") + "; printf 'check\\ncheer\\n'; }\n"
                        + Scripts.BASH.text()
                        + "COMP_WORDS=(groundwork --plain che); COMP_CWORD=2; _groundwork; printf '%s,' \"${COMPREPLY[@]}\"\n");
        var bash = new ProcessBuilder("/bin/bash", script.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("check,cheer,");
        assertThat(folder.resolve("asked")).hasContent("complete -- --plain che");
    }

    @Test
    void theManualPageIsReadByGroff() throws IOException {
        var page = new Cli(folder).run("manual").out();
        assertThat(page).contains(".SH COMMANDS", "groundwork check", "\\-\\-fail\\-on", "groundwork explain NET\\-04");
        var groff = Path.of("/usr/bin/groff");
        assumeTrue(Files.isExecutable(groff), "no groff here");
        var file = Files.writeString(folder.resolve("groundwork.1"), page);
        var reading = new ProcessBuilder(groff.toString(), "-man", "-ww", "-Tascii", "-z", file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }
}
