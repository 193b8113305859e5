package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Ids;
import groundwork.doors.PracticeServer;
import groundwork.journey.Journey;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// Whatever `--help` shows as an example does what it says.
class ExamplesTest {

    private static final String BEGINNING = "  groundwork ";

    private final PracticeServer server = PracticeServer.inMemory();

    @AfterEach
    void tearDown() {
        server.close();
    }

    static Stream<String> examples() {
        var desk = new Desk(
                InputStream.nullInputStream(),
                System.out,
                System.err,
                new groundwork.cli.look.Surroundings(Map.of(), false, StandardCharsets.UTF_8),
                groundwork.doors.Doors::open);
        return all(new Commands(desk).tree()).distinct();
    }

    private static Stream<String> all(CommandLine command) {
        var own = Stream.of(command.getCommandSpec().usageMessage().footer())
                .filter(line -> line.startsWith(BEGINNING))
                .map(line -> line.substring(BEGINNING.length()));
        return Stream.concat(own, command.getSubcommands().values().stream().flatMap(ExamplesTest::all));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleWorks(String example, @TempDir Path folder) throws InterruptedException {
        var words = example.replace("--port 8443", "--port 0").split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches(".*\\.(yaml|html|json)")) {
                words[i] = folder.resolve(words[i]).toString();
                prepare(words[i], example, folder);
            } else if (words[i].equals("infra")) {
                words[i] = folder.resolve(words[i]).toString();
            } else if (words[i].equals("RUN")) {
                words[i] = aRun(folder);
            } else if (words[i].equals("ID")) {
                words[i] = aWorkspace(folder);
            } else if (words[i].equals("OBJECT-ID")) {
                words[i] = "00000000-0000-0000-0000-0000000000b2";
            }
        }
        // Whoever asks is told no.
        var cli = new Cli(folder.resolve("home")).on(server).typing("no\n");
        var said = example.contains(" serve") ? cli.runUntilItTalks(words) : cli.run(words);
        boolean asked = said.err().contains("[no]") || example.startsWith("setup");
        assertThat(said.code()).as(said.err()).isIn(expected(example, asked));
    }

    private static List<Integer> expected(String example, boolean asked) {
        if (asked) {
            return List.of(Exit.STOPPED.code());
        }
        if (example.startsWith("tryout") && example.contains("--live")) {
            // The administrator of the practice cloud may do everything but touch data, and is told so.
            return List.of(Exit.FINDINGS.code());
        }
        return example.contains("--detailed-exitcode")
                ? List.of(Exit.DONE.code(), Exit.CHANGES.code())
                : List.of(Exit.DONE.code());
    }

    /// What an example reads is there.
    private void prepare(String file, String example, Path folder) {
        var answers = folder.resolve("answers.yaml").toString();
        var cli = new Cli(folder.resolve("home")).on(server);
        if (!example.startsWith("init")) {
            cli.run("init", "--file", file.endsWith(".yaml") ? file : answers);
        }
        if (example.contains("--live") && example.contains(" --file")) {
            cli.run("apply", "--file", file, "--yes");
        }
        if (example.contains("--plan")) {
            cli.run("preview", "--file", answers, "--out", file);
        }
    }

    private String aWorkspace(Path folder) {
        var run = aRun(folder);
        return new Ids(new Journey(folder.resolve("home")).choicesOf(run))
                .workspace()
                .value();
    }

    private String aRun(Path folder) {
        var answers = folder.resolve("answers.yaml").toString();
        var cli = new Cli(folder.resolve("home")).on(server);
        cli.run("init", "--file", answers);
        cli.run("apply", "--file", answers, "--yes");
        return new Journey(folder.resolve("home")).runs().getFirst().id();
    }
}
