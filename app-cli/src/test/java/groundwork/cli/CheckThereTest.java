package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `check` on a cloud: one workspace by its name, and all of a subscription.
class CheckThereTest {

    private static final String SUBSCRIPTION = "00000000-0000-0000-0000-00000000000b";
    private static final String WORKSPACE = "mlw-seedteam-dev";

    @TempDir
    Path folder;

    private final PracticeServer server = PracticeServer.inMemory();
    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void oneWorkspaceIsThere() {
        cli = Cli.built(folder, server);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aWorkspaceIsFoundByItsName() {
        var said = cli.run("check", "--workspace", WORKSPACE, "--fail-on", "low");
        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out()).contains("nothing is planned here", " kept, 2 unknown");
        var wrong = cli.run("check", "--workspace", "mlw-other-dev");
        assertThat(wrong.code()).isEqualTo(64);
        assertThat(wrong.err()).contains("No workspace is called 'mlw-other-dev'");
    }

    @Test
    void aSubscriptionIsCountedByWorkspaceAndPractice() {
        var said = cli.run("check", "--subscription", SUBSCRIPTION);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains(WORKSPACE + " in rg-seedteam-dev", "NET-16", "1 workspace. Practices: ");
        var json = JsonText.parse(cli.run("check", "--subscription", SUBSCRIPTION, "--format", "json")
                .out());
        assertThat(json.text("schema")).contains("groundwork/fleet/1");
        assertThat(json.items("workspaces")).hasSize(1);
        var masked = cli.run("check", "--subscription", SUBSCRIPTION, "--format", "json", "--mask");
        assertThat(masked.out()).contains("workspace-1").doesNotContain("seedteam");
        assertThat(cli.run("check", "--subscription", SUBSCRIPTION, "--format", "csv")
                        .out())
                .startsWith("practice,title");
    }

    @Test
    void aManagementGroupHoldsEveryWorkspaceBelowIt() {
        var subscription = cli.run("check", "--subscription", SUBSCRIPTION, "--format", "json");
        var group = cli.run("check", "--management-group", "practice", "--format", "json");
        assertThat(group.code()).as(group.err()).isZero();
        assertThat(JsonText.parse(group.out())).isEqualTo(JsonText.parse(subscription.out()));
        assertThat(JsonText.parse(group.out()).items("workspaces")).hasSize(1);
        var text = cli.run("check", "--management-group", "practice");
        assertThat(text.out()).contains(WORKSPACE + " in rg-seedteam-dev", "1 workspace. Practices: ");
    }

    @Test
    void aManagementGroupThatIsNotThereIsSaid() {
        var said = cli.run("check", "--management-group", "contoso");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("management group contoso");
    }

    @Test
    void whereTheOperatorComesFromTellsWhetherTheyAreLetIn() throws IOException {
        assertThat(operator("check", "--workspace", WORKSPACE))
                .startsWith("unknown")
                .contains("--from-address");
        assertThat(operator("check", "--workspace", WORKSPACE, "--from-address", "203.0.113.7"))
                .startsWith("kept");
        assertThat(operator("check", "--workspace", WORKSPACE, "--from-address", "192.0.2.1"))
                .startsWith("broken")
                .contains("192.0.2.1");
        var answers = folder.resolve("answers.yaml").toString();
        assertThat(operator("check", "--file", answers, "--from-address", "192.0.2.1"))
                .startsWith("broken");
        assertThat(operator("check", "--file", answers, "--live", "--from-address", "203.0.113.7"))
                .startsWith("kept");
        Files.writeString(folder.resolve("home").resolve("config.yaml"), "from-address: 192.0.2.1\n");
        assertThat(operator("preview", "--file", answers)).startsWith("broken");
        var fleet = cli.run("check", "--subscription", SUBSCRIPTION);
        assertThat(fleet.out()).containsPattern("NET-16 .* 1 broken");
    }

    @Test
    void anAddressNobodyOnTheInternetComesFromIsRefused() {
        for (var address : List.of("10.0.0.4", "203.0.113.0/24", "home")) {
            var said = cli.run("check", "--workspace", WORKSPACE, "--from-address", address);
            assertThat(said.code()).isEqualTo(64);
            assertThat(said.err()).contains("one public IPv4 address", "'" + address + "'");
        }
    }

    /// What NET-16 came to.
    private String operator(String... command) {
        var asked = new ArrayList<>(List.of(command));
        asked.addAll(List.of("--format", "json"));
        var said = cli.run(asked.toArray(String[]::new));
        return JsonText.parse(said.out()).items("findings").stream()
                .filter(finding -> finding.text("practice.id").equals(Optional.of("NET-16")))
                .map(finding -> finding.text("verdict").orElse("") + ": " + JsonText.compact(finding))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said.toString()));
    }

    @Test
    void whereThereIsNothingItIsSaid() {
        var said = cli.run("check", "--subscription", "00000000-0000-0000-0000-00000000000c");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("There is no workspace that you may read");
        assertThat(cli.run("check").err())
                .contains("Still needed: one of --file FILE, --workspace NAME, --subscription");
    }
}
