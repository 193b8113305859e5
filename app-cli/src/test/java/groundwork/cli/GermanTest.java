package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.EnglishWords;
import groundwork.doors.PracticeServer;
import groundwork.learn.Course;
import groundwork.terms.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands say in German, as somebody reads it who follows the way from answers to undo.
class GermanTest {

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
        assertThat(EnglishWords.in(said.out() + "\n" + said.err()))
                .as(String.join(" ", line) + "\n" + said.out() + said.err())
                .isEmpty();
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

    /// What nobody needs a cloud for: help of every command, lessons, mistakes of many kinds.
    @Test
    void helpLessonsAndMistakes() throws IOException {
        var cli = new Cli(folder.resolve("home")).on(server);
        var names = new Commands(cli.desk()).tree().getSubcommands().keySet();
        names.stream().filter(name -> !name.equals("complete")).forEach(name -> said(cli, name, "--help"));
        said(cli, "practice", "serve", "--help");
        said(cli, "runs", "prune", "--help");
        for (var topic : List.of("notebooks", "spark", "jobs", "NET-11", "StorageAccountAlreadyTaken", "NET-99")) {
            said(cli, "explain", topic);
        }
        for (var lesson : Course.all()) {
            said(cli, "learn", lesson.id());
        }
        said(cli, "learn");
        said(cli, "learn", "nichts");
        var file = folder.resolve("answers.yaml").toString();
        said(cli, "init", "--file", file);
        assertThat(EnglishWords.in(Files.readString(Path.of(file)))).isEmpty();
        for (var wrong : List.of("regon=x", "region=Mars!", "access=privat", "workload=X", "subnet=10.60.0.0/30")) {
            said(cli, "preview", "--file", file, "--set", wrong);
        }
        said(cli, "preview", "--file", file, "--offline");
        said(cli, "preview", "--file", file, "--detials");
        said(cli, "preview");
        said(cli, "prewiew");
        said(cli, "undo", "nix");
        said(cli, "resume", "nix");
        said(cli, "check", "--live");
        said(cli, "check", "--file", file, "--fail-on", "niedrig");
        said(cli, "doctor", "--cloud", "blau");
        said(cli, "practice", "serve", "--port", "99999");
        said(cli, "completion", "tcsh");
    }

    /// The wizard on plain lines, from a file to the end report, and what its workspace is judged and tried as.
    @Test
    void theWizardAndWhatComesAfterIt() {
        var cli = new Cli(folder.resolve("home")).on(server);
        var file = folder.resolve("answers.yaml").toString();
        said(cli, "init", "--file", file);
        var wizard = said(cli.typing("\n".repeat(30) + "einzelheiten\nja\nnein\n"), "setup", "--file", file);
        assertThat(wizard.out()).contains("Soll das gebaut werden?");
        said(cli, "apply", "--file", file, "--yes");
        said(cli, "preview", "--file", file, "--details", "--what-if");
        for (var format : List.of("text")) {
            said(cli, "check", "--file", file, "--live", "--format", format);
            said(cli, "tryout", "--file", file, "--format", format);
        }
        said(cli, "check", "--subscription", server.entrance().subscription(), "--details");
        said(cli, "fix", "--workspace", "mlw-seedteam-dev", "--yes");
        said(cli, "doctor");
        var run = said(cli, "runs").out().split("\n")[1].split(" ")[0];
        said(cli, "undo", run, "--yes");
        said(cli, "practice", "reset", "--yes");
    }
}
