package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// Whatever `--help` shows as an example does what it says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private static final String BEGINNING = "  groundwork ";

    private PracticeServer server = PracticeServer.inMemory();

    @BeforeAll
    void setUp() {
        server = PracticeServer.inMemory();
    }

    @AfterAll
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
                prepare(words[i], words[0], folder);
            }
        }
        // Whoever asks is told no.
        var cli = new Cli(folder.resolve("home")).on(server).typing("no\n");
        var said = example.contains(" serve") ? cli.runUntilItTalks(words) : cli.run(words);
        boolean asked = said.err().contains("[no]");
        assertThat(said.code()).as(said.err()).isIn(expected(example, asked));
    }

    private static List<Integer> expected(String example, boolean asked) {
        if (asked) {
            return List.of(Exit.STOPPED.code());
        }
        return example.contains("--detailed-exitcode")
                ? List.of(Exit.DONE.code(), Exit.CHANGES.code())
                : List.of(Exit.DONE.code());
    }

    private void prepare(String file, String command, Path folder) {
        if (file.endsWith(".yaml") && !command.equals("init")) {
            new Cli(folder.resolve("home")).run("init", "--file", file);
        }
    }
}
