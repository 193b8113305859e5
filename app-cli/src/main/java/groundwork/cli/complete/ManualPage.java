package groundwork.cli.complete;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page in roff's `man` macros, from the same tree that `--help` shows.
public final class ManualPage {

    private ManualPage() {}

    /// @param version what stands at the foot of the page
    public static String of(CommandLine tree, String version) {
        var spec = tree.getCommandSpec();
        return ".TH GROUNDWORK 1 \"\" \"" + escaped(version) + "\" \"Groundwork\"\n"
                + section("NAME")
                + "groundwork \\- lays the ground for Azure Machine Learning\n"
                + section("SYNOPSIS")
                + ".B groundwork\n.I COMMAND\n[\\fIOPTIONS\\fR]\n"
                + section("DESCRIPTION")
                + text(spec.usageMessage().description())
                + options(spec)
                + section("COMMANDS")
                + commands(tree)
                + section("EXIT STATUS")
                + text("0 done, 1 failed, 2 changes (only with --detailed-exitcode), 3 findings, 4 partly done (resume"
                        + " goes on), 64 usage, 130 stopped.")
                + section("ENVIRONMENT")
                + term("GROUNDWORK_HOME", "Where runs and the practice world are kept.")
                + term("GROUNDWORK_PLAIN", "Lines only, nothing moves, as with --plain.")
                + term("NO_COLOR", "No colours.");
    }

    private static String commands(CommandLine tree) {
        return visible(tree.getSubcommands().values())
                .map(command -> command(command) + commands(command))
                .collect(Collectors.joining());
    }

    private static Stream<CommandLine> visible(Collection<CommandLine> commands) {
        return new LinkedHashSet<>(commands)
                .stream()
                        .filter(command ->
                                !command.getCommandSpec().usageMessage().hidden());
    }

    private static String command(CommandLine command) {
        var spec = command.getCommandSpec();
        var parameters = spec.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .map(label -> " \\fI" + escaped(label) + "\\fR")
                .collect(Collectors.joining());
        return ".SS \\fB" + escaped(spec.qualifiedName()) + "\\fR" + parameters + "\n"
                + text(spec.usageMessage().description())
                + options(spec)
                + examples(spec);
    }

    private static String options(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .map(ManualPage::option)
                .collect(Collectors.joining());
    }

    private static String option(OptionSpec option) {
        var names = Stream.of(option.names()).map(ManualPage::escaped).collect(Collectors.joining(", "));
        var value = option.arity().max() > 0 ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : "";
        return ".TP\n\\fB" + names + "\\fR" + value + "\n" + text(option.description());
    }

    private static String examples(CommandSpec spec) {
        var lines = List.of(spec.usageMessage().footer()).stream()
                .filter(line -> line.startsWith("  groundwork "))
                .map(line -> escaped(line) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : ".PP\nExamples:\n.PP\n.nf\n" + lines + ".fi\n";
    }

    private static String section(String name) {
        return ".SH " + name + "\n";
    }

    private static String term(String name, String words) {
        return ".TP\n.B " + escaped(name) + "\n" + text(words);
    }

    private static String text(String... lines) {
        return Stream.of(lines).map(line -> escaped(line) + "\n").collect(Collectors.joining());
    }

    /// Backslashes and hyphens mean something to roff, and so does a dot or quote at the beginning of a line.
    private static String escaped(String text) {
        var safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
