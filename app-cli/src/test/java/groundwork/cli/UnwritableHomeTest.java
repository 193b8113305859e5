package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A home that cannot be written is told by its name, before a cloud is asked for anything.
class UnwritableHomeTest {

    private static final String WORKSPACE = " --workspace /subscriptions/00000000-0000-0000-0000-00000000000b"
            + "/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw";

    @TempDir
    Path folder;

    private Path home = Path.of("");
    private String file = "";

    @BeforeEach
    void aFileStandsWhereTheHomeShouldBe() throws Exception {
        home = Files.createFile(folder.resolve("home"));
        file = folder.resolve("answers.yaml").toString();
        assertThat(new Cli(home).run("init", "--file", file).code()).isZero();
    }

    private String told() {
        return "The home of Groundwork, " + home + ", cannot be written: it is a file where a folder is needed."
                + " Nothing was done. Make room there, or set GROUNDWORK_HOME to a folder you may write.\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preview --file FILE",
                "apply --file FILE --yes",
                "check --live --file FILE",
                "check" + WORKSPACE,
                "fix --yes" + WORKSPACE,
                "tryout --live --yes --file FILE",
                "setup --no-input --file FILE",
                "practice serve"
            })
    void everyCommandThatNeedsThePracticeCloudSaysWhichHome(String line) {
        var said = new Cli(home).run(line.replace("FILE", file).split(" "));
        assertThat(said.err()).isEqualTo(told());
        assertThat(said.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply --file FILE --yes", "fix --yes" + WORKSPACE})
    void noCloudIsAskedBeforeAJournalCanBeKept(String line) {
        try (var server = PracticeServer.inMemory()) {
            var said = new Cli(home).on(server).run(line.replace("FILE", file).split(" "));
            assertThat(said.err()).isEqualTo(told());
            assertThat(said.code()).isEqualTo(1);
        }
    }
}
