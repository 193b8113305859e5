package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.cli.screen.Pictures;
import groundwork.cli.screen.VirtualScreen;
import groundwork.doors.PracticeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands print on a terminal of 90 columns with colours.
class CommandsPicturesTest {

    private static final String WORKSPACE = "mlw-seedteam-dev";
    private static final String STRANGER = "00000000-0000-0000-0000-0000000000a2";

    @TempDir
    Path folder;

    @Test
    void whatIsSaidOfWorkAndPracticesAndWhatChanges() throws IOException {
        try (var server = PracticeServer.inMemory()) {
            var cli = Cli.built(folder, server).with("COLUMNS", "90");
            var file = folder.resolve("answers.yaml");
            taken("tryout", 46, cli.run("tryout", "--color", "always", "--workspace", WORKSPACE, "--as", STRANGER));
            taken("explain", 40, cli.run("explain", "--color", "always", "OPS-09"));
            var answers = Files.readString(file);
            assertThat(AnswersFile.read(file).find("clusters")).isEmpty();
            Files.writeString(file, answers + "\nclusters:\n  - name: cpu-cluster\n    idleMinutes: 60\n");
            taken("preview", 40, cli.run("preview", "--color", "always", "--file", file.toString()));
            taken("check", 40, cli.run("check", "--color", "always", "--file", file.toString()));
        }
    }

    private static void taken(String name, int rows, Cli.Said said) {
        var screen = new VirtualScreen(90, rows);
        screen.terminal().writer().print(said.out().replace("\n", "\r\n"));
        screen.terminal().flush();
        Pictures.taken(name, screen);
    }
}
