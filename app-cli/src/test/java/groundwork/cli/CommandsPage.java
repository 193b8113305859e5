package groundwork.cli;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The page `docs/reference/commands.md`, from the tree that `--help` shows.
final class CommandsPage {

    private static final String HEAD = """
            # Commands

            This page is written by the build from the commands themselves
            (`mvn -q test -pl app-cli -am -Dtest=CommandsPageTest -Ddocs=write`). Every example on it is run by a test.

            Data goes to the standard output, talk to the standard error. The exit codes and what `--format json` says
            are in [json.md](json.md).

            Which cloud is meant says the command line, else the answers, else `config.yaml` in the home (with the keys
            `cloud`, `subscription` and `tenant`), else it is the practice cloud. The home is `GROUNDWORK_HOME`, else the
            usual place of the platform; `groundwork doctor` shows it. The language is that of `--language`, else of
            GROUNDWORK_LANGUAGE, else `language` in `config.yaml`, else that of the system (LC_ALL, LC_MESSAGES, LANG);
            English where it is neither English nor German. `from-address` in `config.yaml` is the public address you come
            from, where `--from-address` names none.

            """;

    private CommandsPage() {}

    static String of(CommandLine tree) {
        return HEAD
                + "## Options of every command\n\n"
                + options(tree.getCommandSpec(), List.of())
                + "\n"
                + new LinkedHashSet<>(tree.getSubcommands().values())
                        .stream()
                                .filter(command ->
                                        !command.getCommandSpec().usageMessage().hidden())
                                .map(command -> section(command, shared(tree)))
                                .collect(Collectors.joining("\n"));
    }

    private static List<String> shared(CommandLine tree) {
        return tree.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static String section(CommandLine command, List<String> shared) {
        var spec = command.getCommandSpec();
        var parameters = spec.positionalParameters().stream()
                .map(parameter -> " " + label(parameter))
                .collect(Collectors.joining());
        return "## " + spec.qualifiedName() + parameters + "\n\n"
                + String.join(" ", spec.usageMessage().description()) + "\n\n"
                + table(spec, shared)
                + examples(spec)
                + command.getSubcommands().values().stream()
                        .map(sub -> "\n" + section(sub, shared))
                        .collect(Collectors.joining());
    }

    private static String label(PositionalParamSpec parameter) {
        return parameter.arity().min() == 0 ? "[" + parameter.paramLabel() + "]" : parameter.paramLabel();
    }

    private static String table(CommandSpec spec, List<String> shared) {
        var own = options(spec, shared);
        return own.isEmpty() ? "" : own + "\n";
    }

    private static String options(CommandSpec spec, List<String> without) {
        var parameters = spec.positionalParameters().stream()
                .map(parameter -> row(parameter.paramLabel(), parameter.description()));
        var options = spec.options().stream()
                .filter(option -> !option.hidden() && !without.contains(option.longestName()))
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .map(option -> row(name(option), option.description()));
        var rows = Stream.concat(parameters, options).collect(Collectors.joining());
        return rows.isEmpty() ? "" : "| option | what for |\n|---|---|\n" + rows;
    }

    private static String name(OptionSpec option) {
        return String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : "");
    }

    private static String row(String name, String[] description) {
        return "| `" + name + "` | " + String.join(" ", description).replace("|", "\\|") + " |\n";
    }

    private static String examples(CommandSpec spec) {
        var lines = Stream.of(spec.usageMessage().footer())
                .filter(line -> line.startsWith("  groundwork "))
                .map(line -> line.strip() + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "```\n" + lines + "```\n";
    }
}
