package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.terms.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    Path folder;

    private Cli cli = new Cli(Path.of(""));
    private String file = "";

    @BeforeEach
    void setUp() {
        cli = new Cli(folder.resolve("home"));
        file = folder.resolve("answers.yaml").toString();
    }

    @Test
    void theVersionIsData() {
        var said = cli.run("--version");
        assertThat(said.code()).isZero();
        assertThat(said.out()).matches("groundwork \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void helpNamesEveryCommandAndShowsExamples() {
        var said = cli.run("--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("init", "check", "runs", "explain", "Examples:", "Exit codes: 0 done");
    }

    @Test
    void initWritesAFileThatCheckReads() {
        assertThat(cli.run("init", "--file", file).code()).isZero();
        var said = cli.run("check", "--file", file);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("NET-02", "Practices: ", " kept");
    }

    @Test
    void initLeavesAFileThatIsThereAlone() throws IOException {
        Files.writeString(Path.of(file), "mine");
        var said = cli.run("init", "--file", file);
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("is there already", "--force");
        assertThat(Path.of(file)).hasContent("mine");
        assertThat(cli.run("init", "--file", file, "--force").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "private", "managed"})
    void everyExampleKeepsEveryPracticeThatApplies(String example) {
        cli.run("init", "--file", file, "--example", example);
        var json = JsonText.parse(
                cli.run("check", "--file", file, "--format", "json").out());
        assertThat(json.text("schema")).contains("groundwork/findings/1");
        assertThat(json.number("summary.broken").orElseThrow().intValue()).isZero();
        assertThat(json.items("findings")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "markdown, # Practices", "sarif, {", "junit, <?xml", "csv, 'practice,title'"})
    void aReportIsWrittenToAFileAndSummedUp(String format, String beginning) {
        cli.run("init", "--file", file);
        var report = folder.resolve("report");
        var said = cli.run("check", "--file", file, "--format", format, "--out", report.toString());
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Wrote " + report, "Practices: ");
        assertThat(report).content().startsWith(beginning);
    }

    @Test
    void aMaskedReportNamesNothing() {
        cli.run("init", "--file", file);
        assertThat(cli.run("check", "--file", file, "--details").out()).contains("seedteam");
        assertThat(cli.run("check", "--file", file, "--details", "--mask").out())
                .doesNotContain("seedteam");
    }

    @Test
    void explainFindsAPracticeWhateverTheCase() {
        assertThat(cli.run("explain", "net-04").out())
                .startsWith("NET-04")
                .contains("Why it matters", "Severity when broken: high")
                .doesNotContain("## ", "`");
        assertThat(cli.run("explain", "NET-04", "--format", "json").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notebooks", "spark", "jobs"})
    void explainSaysWhatAKindOfWorkNeeds(String workload) {
        assertThat(cli.run("explain", workload).out())
                .contains(
                        "The person",
                        "Action: Microsoft.MachineLearningServices/",
                        "Data action: Microsoft.Storage/",
                        "Source: Manage access to Azure Machine Learning workspaces");
        assertThat(cli.run("explain", workload, "--format", "json").code()).isZero();
    }

    @Test
    void explainSaysWhatACodeOfAzureMeansAndWhatToDo() {
        assertThat(cli.run("explain", "linkedauthorizationfailed").out())
                .startsWith("LinkedAuthorizationFailed")
                .contains("means", "next");
        assertThat(cli.run("explain", "PrincipalNotFound", "--format", "json").code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arm", "bicep", "terraform", "azcli"})
    void exportWritesFilesAndLeavesThoseThatAreThereAlone(String language) {
        var out = folder.resolve("infra").toString();
        cli.run("init", "--file", file);
        var said = cli.run("export", "--file", file, "--as", language, "--out", out);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(folder.resolve("infra")).isNotEmptyDirectory();
        var again = cli.run("export", "--file", file, "--as", language, "--out", out);
        assertThat(again.code()).isEqualTo(64);
        assertThat(again.err()).contains("nothing was written").contains("--force");
    }

    @Test
    void resettingThePracticeWorldAsksFirst() {
        assertThat(cli.run("practice", "reset").code()).isEqualTo(64);
        assertThat(cli.typing("no\n").run("practice", "reset").code()).isEqualTo(130);
        assertThat(cli.run("practice", "reset", "--yes").err()).contains("is empty");
    }

    @Test
    void theConfigOfTheHomeNamesTheCloudWhereNothingElseDoes() throws IOException {
        var config = Files.createDirectories(folder.resolve("home")).resolve("config.yaml");
        Files.writeString(config, "cloud: nowhere\n");
        assertThat(cli.run("doctor").out()).contains("There is no cloud 'nowhere'");
        Files.writeString(config, "clowd: azure\n");
        var said = cli.run("doctor");
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("Did you mean 'cloud'?");
    }

    @Test
    void noRunYet() {
        assertThat(cli.run("runs").out()).startsWith("No run yet");
        assertThat(JsonText.parse(cli.run("runs", "--format", "json").out()).items("runs"))
                .isEmpty();
    }

    /// A bar separates the words of a command line from what is said.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chek | There is no command 'chek' of 'groundwork'. Did you mean 'check'?",
                "check --fil x | There is no option '--fil' of 'groundwork check'. Did you mean '--file'?",
                "check | Still needed: one of --file FILE, --workspace NAME, --subscription ID,",
                "tryout | Still needed: one of --file FILE, --workspace NAME.",
                "init --file x --example sede | '--example': 'sede' is not one of seed, private, managed."
                        + " Did you mean seed?",
                "runs --format jsn | '--format': 'jsn' is not one of text, json. Did you mean json?",
                "runs --color sometimes | '--color': 'sometimes' is not one of auto, always, never.",
                "explain NET-4 | There is nothing to explain 'NET-4' with. Did you mean NET-04?",
                "explain | Still needed: TOPIC.",
                "runs extra | There is no command 'extra' of 'groundwork runs'.",
                "practice | Still needed: one of serve, reset.",
                "init --file a --file b | --file can be given once only.",
                "runs --format --plain | --format needs a value: --format FORMAT.",
                "runs --format | --format needs a value: --format FORMAT.",
                "apply --yes --file a --plan b | --file, --plan do not go together; give one of them.",
                "practice serve --port x | '--port': 'x' is not a whole number.",
                "check --live=maybe | '--live': 'maybe' is neither true nor false",
                "check --file /no/such/file | There is no such file",
                "init --file x extra | There is no argument 'extra' of 'groundwork init'.",
                "check --file / | This is a folder",
                "runs --log-file /no/such/folder/log | The log file /no/such/folder/log cannot be written",
            })
    void aMistakeOnTheCommandLineIsToldInASentence(String line, String sentence) {
        var said = cli.run(line.split(" "));
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(sentence).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\1", "groundwork: 2", "groundwork: 1\naccess: sometimes", "[", "groundwork: 1"})
    void answersThatCannotBeUsedAreToldInASentence(String text) throws IOException {
        Files.writeString(Path.of(file), text);
        var said = cli.run("check", "--file", file);
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    @Test
    void talkGoesToTheLogToo() {
        var log = folder.resolve("log");
        cli.run("init", "--file", file, "--log-file", log.toString());
        assertThat(log).content().matches("(?s)\\d{4}-\\d\\d-\\d\\dT\\S+ Wrote .*");
    }

    @Test
    void whatIsWrittenAndForgottenIsToldToProgramsToo() {
        var wrote = cli.run("init", "--file", file, "--format", "json");
        assertThat(JsonText.parse(wrote.out()).items("files").toString()).contains("answers.yaml");
        assertThat(wrote.err()).isEmpty();
        var out = folder.resolve("infra").toString();
        var handed = cli.run("export", "--file", file, "--as", "bicep", "--out", out, "--format", "json");
        assertThat(JsonText.parse(handed.out()).text("schema")).contains("groundwork/files/1");
        assertThat(handed.out()).contains("main.bicep");
        assertThat(JsonText.parse(cli.run("runs", "prune", "--format", "json").out())
                        .text("schema"))
                .contains("groundwork/forgotten/1");
        assertThat(JsonText.parse(cli.run("practice", "reset", "--yes", "--format", "json")
                                .out())
                        .text("home"))
                .contains(folder.resolve("home").toString());
    }

    @Test
    void theWizardTellsProgramsWhatItWouldBuildWhereItAsksNobody() {
        cli.run("init", "--file", file);
        var said = cli.run("setup", "--file", file, "--no-input", "--format", "json");
        assertThat(JsonText.parse(said.out()).text("schema")).contains("groundwork/preview/1");
        var asking = cli.run("setup", "--file", file, "--format", "json");
        assertThat(asking.code()).isEqualTo(64);
        assertThat(asking.err()).contains("--format json goes with --no-input").contains("Nothing was done.");
    }
}
