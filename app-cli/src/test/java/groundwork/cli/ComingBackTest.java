package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cloud.Cloud.Progress;
import groundwork.doors.Door;
import groundwork.doors.PracticeServer;
import groundwork.journey.Journey;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes after the first run: plans as files, drift, resuming, taking back.
class ComingBackTest {

    @TempDir
    Path folder;

    private final PracticeServer server = PracticeServer.inMemory();
    private Cli cli = new Cli(Path.of(""));
    private String file = "";

    @BeforeEach
    void setUp() {
        cli = new Cli(folder.resolve("home")).on(server);
        file = folder.resolve("answers.yaml").toString();
        cli.run("init", "--file", file);
    }

    @AfterEach
    void tearDown() {
        server.close();
    }

    private ResourceId planned(String type) {
        var plan = JsonText.parse(
                cli.run("preview", "--file", file, "--format", "json").out());
        return plan.items("changes").stream()
                .filter(change -> change.text("type").filter(type::equals).isPresent())
                .findFirst()
                .flatMap(change -> change.text("id"))
                .map(ResourceId::new)
                .orElseThrow();
    }

    private String run() {
        return new Journey(folder.resolve("home")).runs().getFirst().id();
    }

    @Test
    void aPlanIsCarriedOutAsItWasReadAndRefusedOnceTheWorldMoved() {
        var plan = folder.resolve("plan.json");
        assertThat(cli.run("preview", "--file", file, "--out", plan.toString()).err())
                .contains("apply --plan");
        assertThat(cli.run("apply", "--plan", plan.toString(), "--yes").code()).isZero();
        var again = cli.run("apply", "--plan", plan.toString(), "--yes");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .contains("The world has moved", "was not there when the plan was made", "nothing was done");
    }

    @Test
    void aFileThatIsNoPlanIsToldInASentence() throws Exception {
        var plan = Files.writeString(folder.resolve("plan.json"), "{}");
        var said = cli.run("apply", "--plan", plan.toString(), "--yes");
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("is not a plan of Groundwork").doesNotContain("\tat ");
        assertThat(cli.run("apply", "--yes").code()).isEqualTo(64);
        assertThat(cli.run("apply", "--yes", "--plan", "p", "--file", "f").code())
                .isEqualTo(64);
    }

    @Test
    void whatSomebodyChangedSinceTheLastRunIsShownAsDrift() {
        cli.run("apply", "--file", file, "--yes");
        var address = planned("Microsoft.Network/publicIPAddresses");
        try (Door door = cli.door()) {
            var body = door.cloud().read(address, "2025-05-01").orElseThrow();
            door.cloud().put(address, "2025-05-01", body.with("tags.owner", Json.of("somebody else")), Progress.NONE);
        }
        assertThat(cli.run("preview", "--file", file).out()).contains("changed since the last run");
        assertThat(cli.run("preview", "--file", file, "--format", "json").out()).contains("\"outside\"");
    }

    @Test
    void aRunThatFailedInPartIsResumedOnceWhatFailedIsMended() {
        var storage = planned("Microsoft.Storage/storageAccounts");
        var elsewhere =
                ResourceId.subscription(server.entrance().subscription()).group("rg-others");
        var taken = elsewhere.resource("Microsoft.Storage/storageAccounts", storage.name());
        try (Door door = cli.door()) {
            var body = Json.object("location", "westeurope");
            door.cloud().put(elsewhere, "2024-11-01", body, Progress.NONE);
            var account = body.with("sku", Json.object("name", "Standard_LRS")).with("kind", Json.of("StorageV2"));
            door.cloud().put(taken, "2024-01-01", account, Progress.NONE);
        }
        assertThat(cli.run("apply", "--file", file, "--yes").code()).isEqualTo(4);
        try (Door door = cli.door()) {
            door.cloud().delete(taken, "2024-01-01", "", Progress.NONE);
        }
        var resumed = cli.run("resume", "--yes");
        assertThat(resumed.code()).as(resumed.err() + resumed.out()).isZero();
        assertThat(resumed.err()).contains("What is left of run " + run());
        assertThat(cli.run("preview", "--file", file, "--detailed-exitcode").code())
                .isZero();
        assertThat(cli.run("resume", "--yes").err()).contains("nothing to resume");
        assertThat(cli.run("resume", "20200101-000000-none", "--yes").code()).isEqualTo(64);
    }

    @Test
    void whatComesNextIsSaidWithTheOptionsThatWereGiven() {
        var said = cli.run("apply", "--file", file, "--set", "workload=other", "--set", "owner=the team", "--yes");
        assertThat(said.out())
                .contains("    groundwork tryout --live --file " + file
                        + " --set workload=other --set \"owner=the team\"\n");
    }

    @Test
    void aRunIsTakenBackWhole() {
        cli.run("apply", "--file", file, "--yes");
        var id = run();
        assertThat(cli.run("undo", id).code()).as("no terminal to ask in").isEqualTo(64);
        assertThat(cli.typing("no\n").run("undo", id).code()).isEqualTo(130);
        var undone = new Cli(folder.resolve("home")).on(server).run("undo", id, "--yes", "--format", "json");
        assertThat(undone.code()).as(undone.err() + undone.out()).isZero();
        assertThat(undone.err()).contains("To take back: ", "to delete");
        try (Door door = cli.door()) {
            assertThat(door.cloud().read(planned("Microsoft.Resources/resourceGroups"), "2024-11-01"))
                    .isEmpty();
        }
        assertThat(cli.run("runs").out()).contains("undone");
        var again = cli.run("undo", id, "--yes", "--format", "json");
        assertThat(again.code()).isZero();
        assertThat(JsonText.parse(again.out()).text("outcome")).contains("done");
        var resumed = cli.run("resume", id, "--yes");
        assertThat(resumed.code()).isEqualTo(64);
        assertThat(resumed.err())
                .isEqualTo("Run " + id
                        + " is taken back; there is nothing to resume. 'groundwork apply' builds it anew.\n");
        assertThat(cli.run("undo", "nonsense", "--yes").err()).contains("There is no run nonsense");
    }
}
