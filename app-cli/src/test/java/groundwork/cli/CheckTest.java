package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `check` with what was decided before: waivers, accepted findings, an earlier report.
class CheckTest {

    @TempDir
    Path folder;

    private Cli cli = new Cli(Path.of(""));
    private String file = "";

    @BeforeEach
    void oneThingIsBroken() throws IOException {
        cli = new Cli(folder.resolve("home"));
        file = folder.resolve("answers.yaml").toString();
        cli.run("init", "--file", file);
        var answers = Files.readString(Path.of(file));
        Files.writeString(Path.of(file), answers + "\nclusters:\n  - name: cpu-cluster\n    idleMinutes: 60\n");
    }

    private Json broken(String... more) {
        var said = cli.run(with(more, "--format", "json"));
        return JsonText.parse(said.out());
    }

    private String[] with(String[] more, String... last) {
        return java.util.stream.Stream.of(new String[] {"check", "--file", file}, more, last)
                .flatMap(java.util.stream.Stream::of)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "junit", "csv"})
    void whatProgramsReadIsTheSameWhateverLanguageIsSpoken(String form) {
        var german = cli.run(with(new String[] {"--language", "de"}, "--format", form));
        var said = cli.run(with(new String[0], "--format", form));
        assertThat(untimed(german.out())).isEqualTo(untimed(said.out())).contains("Nodes have no public IP");
    }

    @Test
    void whatPeopleReadIsInTheirLanguage() {
        try {
            assertThat(cli.run(with(new String[] {"--language=de"}, "--format", "markdown"))
                            .out())
                    .contains("# Empfehlungen: ", "## Verletzt", "Knoten haben keine öffentliche IP")
                    .doesNotContain("Nodes have no public IP");
        } finally {
            Language.speak(Language.ENGLISH);
        }
    }

    private static String untimed(String report) {
        return report.replaceAll("\\d\\d:\\d\\d:\\d\\d[.\\dZ]*", "");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path waivers(String practice, String expires) throws IOException {
        return write("waivers.yaml", """
                groundwork-waivers: 1
                waivers:
                  - practice: %s
                    scope: "*"
                    reason: until the course ends
                    owner: teaching
                    expires: %s
                """.formatted(practice, expires));
    }

    @Test
    void aWaiverInForceSilencesWhatItSpeaksOf() throws IOException {
        assertThat(broken().number("summary.broken").orElseThrow().intValue()).isPositive();
        var said = cli.run(
                with(new String[] {"--waivers", waivers("CST-02", "2999-01-01").toString()}));
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("CST-02", ": waived, low", "Waived until 2999-01-01 by teaching: until the course ends")
                .contains(", 1 waived");
        for (var format : List.of("json", "markdown", "html", "sarif", "junit", "csv")) {
            assertThat(cli.run(with(new String[] {
                                "--waivers", waivers("CST-02", "2999-01-01").toString(), "--format", format
                            }))
                            .out())
                    .as(format)
                    .contains("until the course ends", "teaching", "2999");
        }
    }

    @Test
    void aWaiverThatHasEndedFailsLoudly() throws IOException {
        var said = cli.run(
                with(new String[] {"--waivers", waivers("CST-02", "2020-01-01").toString()}));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("CST-02");
        assertThat(said.err()).contains("A waiver has ended", "until the course ends", "teaching");
    }

    @Test
    void aWaiverThatSpeaksOfNothingIsListed() throws IOException {
        var said = cli.run(
                with(new String[] {"--waivers", waivers("NET-04", "2999-01-01").toString()}));
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("A waiver speaks of nothing here: NET-04 on *");
    }

    @Test
    void whatWasRecordedIsNotReportedAgain() {
        var known = folder.resolve("known.json").toString();
        assertThat(cli.run(with(new String[] {"--accepted", known})).err()).contains("Add --record");
        var recorded = cli.run(with(new String[] {"--accepted", known, "--record"}));
        assertThat(recorded.out()).contains("CST-02");
        assertThat(recorded.err()).contains("Recorded 1 finding");
        var again = cli.run(with(new String[] {"--accepted", known, "--fail-on", "low"}));
        assertThat(again.code()).isZero();
        assertThat(again.out()).doesNotContain("CST-02");
        assertThat(again.err()).contains("1 finding was accepted before.");
    }

    @Test
    void twoReportsAreCompared() {
        var before = folder.resolve("before.json").toString();
        cli.run(with(new String[] {"--baseline", "psrule-ml"}, "--format", "json", "--out", before));
        var said = cli.run(with(new String[] {"--since", before, "--fail-on", "low"}));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("new CST-02", "Since then: 1 new, 0 gone, 0 still broken.");
        var now = folder.resolve("now.json").toString();
        cli.run(with(new String[] {}, "--format", "json", "--out", now));
        var compared = JsonText.parse(cli.run("check", "--report", before, "--since", now, "--format", "json")
                .out());
        assertThat(compared.text("schema")).contains("groundwork/comparison/1");
        assertThat(compared.items("gone")).hasSize(1);
    }

    @Test
    void aBaselineNamesThePracticesOfASource() {
        var all = broken().items("findings").size();
        var some = broken("--baseline", "checkov-ml").items("findings");
        assertThat(some).isNotEmpty().hasSizeLessThan(all);
        assertThat(some)
                .allSatisfy(finding -> assertThat(JsonText.print(finding)).contains("CKV"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "check --file F --record | --record goes with --accepted FILE; nothing was judged.",
                "check --file F --baseline psrul-ml | Did you mean psrule-ml?",
                "check --file F --waivers /no/such/file | There is no such file: /no/such/file",
                "check --file F --since /no/such/file | There is no such file: /no/such/file",
                "check --file F --accepted F | is no JSON",
                "check --file F --waivers F | 'groundwork' is not one of groundwork-waivers, waivers.",
                "check --report F | --report goes with --since",
                "check --workspace / | is not the id of a workspace",
                "check --workspace a --live | --live goes with --file",
            })
    void badInputIsAnsweredWithASentence(String line, String sentence) {
        var said = cli.run(line.replace(" F", " " + file).split(" "));
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains(sentence).doesNotContain("Exception");
    }
}
