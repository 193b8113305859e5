package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import groundwork.terms.Language;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands say in German, as somebody reads it who follows the way from answers to undo.
class GermanTest {

    /// Words that are English wherever they stand; commands and files speak it anyway.
    private static final Pattern ENGLISH = Pattern.compile(
            "(?m)(?<![-'/.\\w])(the|kept|done|idle|nothing|unknown|cannot|are|with|of)" + "(?![-'/.\\w])");

    private final PracticeServer server = PracticeServer.inMemory();

    @TempDir
    Path folder;

    @AfterEach
    void tearDown() {
        server.close();
        Language.speak(Language.ENGLISH);
    }

    private Cli.Said said(Cli cli, String... line) {
        var said = cli.with(Language.VARIABLE, "de").run(line);
        assertThat(said.out() + said.err()).doesNotContainPattern(ENGLISH);
        return said;
    }

    @Test
    void fromAnswersToUndo() {
        var cli = new Cli(folder.resolve("home")).on(server);
        var file = folder.resolve("answers.yaml").toString();
        assertThat(said(cli, "init", "--file", file).err()).contains("ist geschrieben. Ändern Sie, was Sie möchten;");
        assertThat(said(cli, "preview", "--file", file).out())
                .startsWith("Zu tun: 39 anzulegen, 0 zu ändern.")
                .containsPattern("Kosten im Monat: \\d+,\\d\\d USD im Leerlauf")
                .containsPattern("Empfehlungen: \\d+ eingehalten");
        assertThat(said(cli, "apply", "--file", file).err())
                .isEqualTo("Es gibt kein Terminal, um zu fragen, daher wurde nichts getan. Mit --yes wird es"
                        + " ungefragt ausgeführt.\n");
        assertThat(said(cli, "apply", "--file", file, "--yes").out())
                .contains("Fertig: 39 von 39 fertig.", "Noch einmal nachgesehen: Es ist nichts mehr zu tun.");
        assertThat(said(cli, "runs").out()).containsPattern("Lauf +Begonnen +Ergebnis +Angelegt\n.* fertig +39 von 39");
        assertThat(said(cli, "check", "--file", file).out()).contains("IDN-01 Der Arbeitsbereich hat", ": eingehalten");
        assertThat(said(cli, "check", "--workspace", "nixda").err()).startsWith("Kein Arbeitsbereich heißt „nixda“ (");
        assertThat(said(cli, "fix", "--workspace", "mlw-seedteam-dev", "--yes").err())
                .contains("Nichts zu tun.");
        assertThat(said(cli, "resume").err()).isEqualTo("Jeder Lauf kam an sein Ende; es gibt nichts fortzusetzen.\n");
    }

    @Test
    void aQuestionTakesAGermanReply() {
        var cli = Cli.built(folder, server).with(Language.VARIABLE, "de");
        var run = cli.run("runs").out().split("\n")[1].split(" ")[0];
        var said = cli.typing("n\n").run("undo", run);
        assertThat(said.code()).isEqualTo(Exit.STOPPED.code());
        assertThat(said.err()).contains("Lauf " + run + " zurücknehmen? ja, nein [nein]", "Nichts wurde getan.");
    }
}
