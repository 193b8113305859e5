package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cloud.Cloud.Progress;
import groundwork.doors.PracticeServer;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands from the first to the last, on the practice cloud over HTTPS.
class WholeJourneyTest {

    @TempDir
    Path folder;

    private PracticeServer server = PracticeServer.inMemory();
    private Cli cli = new Cli(Path.of(""));
    private String file = "";

    @BeforeEach
    void setUp() {
        cli = new Cli(folder.resolve("home")).on(server);
        file = folder.resolve("answers.yaml").toString();
    }

    @AfterEach
    void tearDown() {
        server.close();
    }

    private Json json(String... arguments) {
        return JsonText.parse(cli.run(arguments).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "private", "managed"})
    void initPreviewApplyAndNothingIsLeftToDo(String example) {
        assertThat(cli.run("init", "--file", file, "--example", example).code()).isZero();

        var before = cli.run("preview", "--file", file, "--detailed-exitcode");
        assertThat(before.code()).as(before.err()).isEqualTo(2);
        assertThat(before.out()).startsWith("To do: ").contains("+    Workspace", "Practices: ");

        var applied = cli.run("apply", "--file", file, "--yes");
        assertThat(applied.code()).as(applied.err() + applied.out()).isZero();
        assertThat(applied.out()).startsWith("Done: ").contains("nothing is left to do", "Practices: ");
        assertThat(applied.err()).contains("running", "done").contains("The run ended: done.");

        var after = cli.run("preview", "--file", file, "--detailed-exitcode");
        assertThat(after.code()).as(after.out() + after.err()).isZero();
        assertThat(after.out()).startsWith("Nothing to do: ");

        assertThat(json("check", "--file", file, "--live", "--format", "json").number("summary.broken"))
                .hasValueSatisfying(count -> assertThat(count.intValue()).isZero());
        assertThat(cli.run("runs").out()).contains("done");
        assertThat(cli.run("apply", "--file", file, "--yes").err()).contains("Nothing to do: ");
    }

    @Test
    void rolesLetEverybodyWorkAsPlannedAndAsBuilt() {
        cli.run("init", "--file", file);
        var planned = cli.run("tryout", "--file", file);
        assertThat(planned.code()).as(planned.out() + planned.err()).isZero();
        assertThat(planned.out()).contains("Data Science Team", "can", "By roles, everybody can do their work.");
        cli.run("apply", "--file", file, "--yes");
        var workspace = json("preview", "--file", file, "--format", "json").items("changes").stream()
                .filter(change ->
                        change.text("title").filter("Workspace"::equals).isPresent())
                .findFirst()
                .flatMap(change -> change.text("id"))
                .orElseThrow();
        var built = cli.run("tryout", "--workspace", workspace, "--format", "json");
        assertThat(built.code()).as(built.out() + built.err()).isZero();
        var stranger = cli.run("tryout", "--workspace", workspace, "--as", "99999999-9999-9999-9999-999999999999");
        assertThat(stranger.code()).isEqualTo(3);
        assertThat(stranger.out()).contains("cannot", "First to fail: ", "Grant ");
        assertThat(cli.run("tryout", "--workspace", "mlw").err()).contains("No workspace is called 'mlw'");
    }

    @Test
    void oneChangedAnswerShowsExactlyThatChange() throws IOException {
        cli.run("init", "--file", file);
        assertThat(cli.run("apply", "--file", file, "--yes").code()).isZero();
        var text = Files.readString(Path.of(file));
        Files.writeString(Path.of(file), text.replace("198.51.100.7", "198.51.100.9"));
        var plan = json("preview", "--file", file, "--format", "json");
        assertThat(plan.items("changes").stream()
                        .filter(change ->
                                change.text("sign").filter("nothing"::equals).isEmpty()))
                .extracting(change -> change.text("title").orElse(""))
                .containsExactly("IP allow list: only chosen addresses reach the workspace");
        assertThat(cli.run("preview", "--file", file, "--details").out()).contains("198.51.100.9");
        assertThat(cli.run("apply", "--file", file, "--yes").code()).isZero();
        assertThat(cli.run("preview", "--file", file, "--detailed-exitcode").code())
                .isZero();
    }

    @Test
    void aResourceThatFailsSkipsWhatHangsOnItAndLeavesTheRest() {
        cli.run("init", "--file", file);
        var storage = json("preview", "--file", file, "--format", "json").items("changes").stream()
                .filter(change -> change.text("type")
                        .filter("Microsoft.Storage/storageAccounts"::equals)
                        .isPresent())
                .findFirst()
                .flatMap(change -> change.text("id"))
                .map(ResourceId::new)
                .orElseThrow();
        // The name is taken in another group of the subscription.
        var elsewhere =
                ResourceId.subscription(server.entrance().subscription()).group("rg-others");
        try (var door = new Cli(folder).on(server).door()) {
            var location = Json.object("location", "westeurope");
            door.cloud().put(elsewhere, "2024-11-01", location, Progress.NONE);
            door.cloud()
                    .put(
                            elsewhere.resource("Microsoft.Storage/storageAccounts", storage.name()),
                            "2024-01-01",
                            location.with("sku", Json.object("name", "Standard_LRS"))
                                    .with("kind", Json.of("StorageV2")),
                            Progress.NONE);
        }
        var said = cli.run("apply", "--file", file, "--yes");
        assertThat(said.code()).as(said.err()).isEqualTo(4);
        assertThat(said.err())
                .contains("StorageAccountInAnotherResourceGroup", "skipped")
                .doesNotContain("\tat ");
        assertThat(said.out()).startsWith("Partly done: ").contains("failed  Storage", "Next: ", "groundwork resume");

        var again = cli.run("apply", "--file", file, "--yes", "--format", "json");
        assertThat(again.code()).as("nothing more could be made").isEqualTo(1);
        assertThat(JsonText.parse(again.out()).text("outcome")).contains("failed");
    }

    @Test
    void withoutATerminalAndWithoutYesNothingIsDone() {
        cli.run("init", "--file", file);
        var said = cli.run("apply", "--file", file);
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("no terminal", "nothing was done", "--yes");
        assertThat(json("preview", "--file", file, "--format", "json").number("summary.nothing"))
                .hasValueSatisfying(count -> assertThat(count.intValue()).isZero());
    }

    @Test
    void aPersonIsAskedAndMayLookAtDetailsFirst() {
        cli.run("init", "--file", file);
        var said = cli.typing("details\nperhaps\nno\n").run("apply", "--file", file);
        assertThat(said.code()).isEqualTo(130);
        assertThat(said.err())
                .contains("Carry this out?", "because of your answer", "'perhaps' is none of", "Nothing was done.");
        assertThat(cli.typing("").run("apply", "--file", file).code()).isEqualTo(130);
        assertThat(cli.typing("y\n").run("apply", "--file", file).code()).isZero();
    }

    @Test
    void anIncompleteFileIsToldWhole() throws IOException {
        Files.writeString(Path.of(file), "groundwork: 1\ncloud: azure\naccess: all\n");
        var said = cli.run("preview", "--file", file);
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("The answers are not complete", "'reason'");
    }

    @Test
    void azureRefusesThePlaceholdersOfTheExamples() {
        cli.run("init", "--file", file);
        var said = new Cli(folder).run("preview", "--file", file, "--cloud", "azure");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("placeholder").doesNotContain("\tat ");
    }

    @Test
    void whatACloudsOwnForecastSaysStandsBelowThePlan() {
        cli.run("init", "--file", file);
        var report = json("preview", "--file", file, "--what-if", "--format", "json");
        Schemas.check(JsonText.compact(report));
        assertThat(report.number("whatIf.agrees").orElseThrow().intValue()).isGreaterThan(20);
        assertThat(report.number("whatIf.differs").orElseThrow().intValue()).isZero();
        assertThat(cli.run("preview", "--file", file, "--what-if").out()).contains("Azure's what-if agrees on ");
    }

    @Test
    void offlineNobodyIsAskedAndThatIsSaid() {
        cli.run("init", "--file", file);
        var report = json("preview", "--file", file, "--offline", "--format", "json");
        Schemas.check(JsonText.compact(report));
        assertThat(report.text("price.missing")).contains("Prices are not asked for offline.");
        assertThat(report.items("changes"))
                .extracting(change -> change.text("cause").orElse(""))
                .containsOnly("unknown");
        assertThat(cli.run("preview", "--file", file, "--offline", "--out", "plan.json")
                        .code())
                .isEqualTo(64);
    }
}
