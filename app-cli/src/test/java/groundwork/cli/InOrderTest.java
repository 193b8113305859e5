package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Surroundings;
import groundwork.doors.Doors;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The options that every command has may stand before the command.
class InOrderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'',                                  setup",
        "--cloud azure,                       setup --cloud azure",
        "--plain,                             setup --plain",
        "--plain --cloud azure,               setup --plain --cloud azure",
        "doctor,                              doctor",
        "doctor --plain,                      doctor --plain",
        "--language de doctor,                doctor --language de",
        "--language=de doctor --format json,  doctor --language=de --format json",
        "--color never --plain --verbose runs prune --keep 5, runs prune --color never --plain --verbose --keep 5",
        "--log-file doctor practice serve,    practice serve --log-file doctor",
        "--plain explain runs,                explain --plain runs",
        "-h,                                  -h",
        "--help doctor,                       doctor --help",
        "--plain --help,                      --plain --help",
        "--version,                           --version",
        "--plain --version,                   --plain --version",
        "--language,                          setup --language"
    })
    void theCommandComesFirst(String line, String ordered) {
        var words = line.isEmpty() ? List.<String>of() : List.of(line.split(" "));
        assertThat(String.join(" ", InOrder.of(words, InOrderTest::isCommand))).isEqualTo(ordered);
    }

    private static boolean isCommand(List<String> words) {
        return words.size() == 1
                || words.equals(List.of("runs", "prune"))
                || words.equals(List.of("practice", "serve"));
    }

    @Test
    void theOptionsAreThoseThatEveryCommandHas() {
        var alone = new TreeSet<String>();
        var withValue = new TreeSet<String>();
        for (var option : CommandSpec.forAnnotatedObject(new Shared()).options()) {
            (option.arity().max() == 0 ? alone : withValue).addAll(List.of(option.names()));
        }
        assertThat(InOrder.ALONE).containsExactlyInAnyOrderElementsOf(alone);
        assertThat(InOrder.WITH_VALUE).containsExactlyInAnyOrderElementsOf(withValue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--color never",
                "--color=always",
                "--plain",
                "--language de",
                "--language=de",
                "--verbose",
                "--log-file %s/log",
                "--log-file=%s/log",
                "-h",
                "--help"
            })
    void aCommandHearsAnOptionBeforeItAsOneAfterIt(String option) {
        var words = option.formatted(folder).split(" ");
        var before = new Cli(folder).run(joined(words, "explain", "net-04"));
        var after = new Cli(folder).run(joined(new String[] {"explain", "net-04"}, words));
        assertThat(before).isEqualTo(after);
        assertThat(before.code()).isZero();
        assertThat(before.out()).contains(option.contains("help") || option.equals("-h") ? "explain" : "NET-04");
    }

    private static String[] joined(String[] first, String... second) {
        var all = new String[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Test
    void theLogBeforeTheCommandIsWritten() {
        assertThat(new CommandLine(new Root()).getCommandSpec().optionsMap()).containsKey("--log-file");
        new Cli(folder.resolve("home")).run("--log-file", folder.resolve("log").toString(), "runs");
        assertThat(folder.resolve("log")).exists();
    }

    @Test
    void everyCommandIsKnownByItsName() {
        var desk = new Desk(
                InputStream.nullInputStream(),
                System.out,
                System.err,
                new Surroundings(Map.of(), false, StandardCharsets.UTF_8),
                Doors::open);
        var commands = new Commands(desk);
        commands.tree().getSubcommands().forEach((name, command) -> {
            assertThat(commands.isCommand(List.of(name))).as(name).isTrue();
            command.getSubcommands()
                    .keySet()
                    .forEach(below -> assertThat(commands.isCommand(List.of(name, below)))
                            .as(below)
                            .isTrue());
        });
        assertThat(commands.isCommand(List.of("doctor", "serve"))).isFalse();
    }
}
