package groundwork.cli;

import groundwork.cli.look.Console;
import groundwork.cli.look.Surroundings;
import groundwork.cli.look.Wishes;
import groundwork.doors.Doors;
import groundwork.terms.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Help as it was written down once, in a folder beside the launcher's other preparations: a file for each
/// command, by language, width and colour. Whatever is not there is told by the tree of commands, in the same
/// words.
///
/// @param folder where the pages are
record HelpPages(Path folder) {

    /// The widths of a pipe, and of any terminal that is wide enough.
    private static final List<Integer> WIDTHS = List.of(80, 100);

    private static final List<String> ASKING = List.of("--help", "-h");

    /// Where the launcher keeps them.
    static Optional<HelpPages> prepared() {
        return Optional.ofNullable(System.getProperty("groundwork.start"))
                .map(folder -> new HelpPages(Path.of(folder).resolve("help")));
    }

    /// How wide help is on this console.
    static int width(Console console) {
        return Math.clamp(console.width(), 55, 100);
    }

    /// Whether a line asks for help and nothing else.
    static boolean areAskedBy(List<String> line) {
        return !line.isEmpty()
                && line.size() <= 3
                && ASKING.contains(line.getLast())
                && line.stream().limit(line.size() - 1L).noneMatch(word -> word.startsWith("-"));
    }

    /// The page a line asks for, where there is one for this language and console.
    Optional<String> find(List<String> line, Language language, Console console) {
        var page = page(line.subList(0, line.size() - 1), language, width(console), console);
        try {
            return Optional.of(Files.readString(page));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private Path page(List<String> command, Language language, int width, Console console) {
        var name = command.isEmpty() ? "groundwork" : String.join("-", command);
        var colour = console.theme().colour() ? "-colour" : "";
        return folder.resolve(language.tag() + "-" + width + colour).resolve(name);
    }

    /// Writes all pages.
    void write() {
        var before = Language.spoken();
        for (var language : Language.values()) {
            for (int width : WIDTHS) {
                for (boolean terminal : List.of(false, true)) {
                    write(language, around(language, width, terminal));
                }
            }
        }
        Language.speak(before);
    }

    static Surroundings around(Language language, int width, boolean terminal) {
        var environment = Map.of(
                "GROUNDWORK_HOME",
                "none",
                Language.VARIABLE,
                language.tag(),
                "COLUMNS",
                String.valueOf(width),
                "TERM",
                "xterm");
        return new Surroundings(environment, terminal, StandardCharsets.UTF_8);
    }

    private void write(Language language, Surroundings around) {
        var console = Console.of(Wishes.NONE, around);
        commands(around).forEach(command -> {
            var page = page(command, language, width(console), console);
            try {
                Files.createDirectories(page.getParent());
                Files.writeString(page, said(around, command));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Every command that has help, each as its words.
    static Stream<List<String>> commands(Surroundings around) {
        var tree = new Commands(desk(around, new ByteArrayOutputStream())).tree();
        var below = tree.getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .flatMap(command -> Stream.concat(
                        Stream.of(List.of(command.getKey())),
                        command.getValue().getSubcommands().keySet().stream()
                                .map(name -> List.of(command.getKey(), name))));
        return Stream.concat(Stream.of(List.of()), below);
    }

    /// What the tree of commands says.
    static String said(Surroundings around, List<String> command) {
        var out = new ByteArrayOutputStream();
        new Commands(desk(around, out))
                .run(Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Desk desk(Surroundings around, ByteArrayOutputStream out) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Desk(InputStream.nullInputStream(), stream, stream, around, Doors::open);
    }
}
