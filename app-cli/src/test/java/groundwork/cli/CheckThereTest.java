package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import groundwork.terms.JsonText;
import java.nio.file.Path;
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
    void whereThereIsNothingItIsSaid() {
        var said = cli.run("check", "--subscription", "00000000-0000-0000-0000-00000000000c");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("There is no workspace that you may read");
        assertThat(cli.run("check").err())
                .contains("Still needed: one of --file FILE, --workspace NAME, --subscription");
    }
}
