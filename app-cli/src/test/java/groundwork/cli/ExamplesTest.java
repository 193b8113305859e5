package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Ids;
import groundwork.doors.PracticeServer;
import groundwork.journey.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    void anExampleWorks(String example, @TempDir Path folder) throws InterruptedException, IOException {
        var words = example.replace("--port 8443", "--port 0").split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = word(words[i], example, folder);
        }
        // Whoever asks is told no.
        var cli = new Cli(folder.resolve("home")).on(server).typing("no\n");
        var said = example.contains(" serve") ? cli.runUntilItTalks(words) : cli.run(words);
        boolean asked = said.err().contains("[no]") || example.startsWith("setup") && !example.contains("--no-input");
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

    /// What a word of an example stands for.
    private String word(String word, String example, Path folder) throws IOException {
        var subscription = server.entrance().subscription();
        return switch (word) {
            case "infra" -> folder.resolve(word).toString();
            case "RUN" -> aRun(folder);
            case "ID", "mlw-vision-dev" -> aWorkspace(folder);
            case "ID,ID" -> built(folder, subscription + "," + subscription);
            case "contoso" -> built(folder, server.entrance().tenant());
            case "OBJECT-ID" -> "00000000-0000-0000-0000-0000000000b2";
            default -> word.matches(".*\\.(yaml|html|json|csv)") ? file(word, example, folder) : word;
        };
    }

    /// The word, once there is something to judge.
    private String built(Path folder, String word) {
        aRun(folder);
        return word;
    }

    private String file(String name, String example, Path folder) throws IOException {
        var file = folder.resolve(name);
        var cli = new Cli(folder.resolve("home")).on(server);
        if (name.equals("waivers.yaml")) {
            Files.writeString(file, "groundwork-waivers: 1\nwaivers: []\n");
        } else if (List.of("today.json", "last-week.json").contains(name)) {
            var answers = folder.resolve("answers.yaml").toString();
            cli.run("init", "--file", answers);
            cli.run("check", "--file", answers, "--format", "json", "--out", file.toString());
        } else {
            prepare(file.toString(), example, folder);
        }
        return file.toString();
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
