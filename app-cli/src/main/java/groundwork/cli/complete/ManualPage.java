package groundwork.cli.complete;

import static groundwork.cli.look.Say.say;

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

    private static final int LAST_ASCII = 0x7f;

    private ManualPage() {}

    /// @param version what stands at the foot of the page
    public static String of(CommandLine tree, String version) {
        var spec = tree.getCommandSpec();
        return ".TH GROUNDWORK 1 \"\" \"" + escaped(version) + "\" \"Groundwork\"\n"
                + section(say("manual.section.name"))
                + "groundwork \\- " + escaped(say("manual.name")) + "\n"
                + section(say("manual.section.synopsis"))
                + ".B groundwork\n.I " + escaped(say("manual.command")) + "\n[\\fI" + escaped(say("manual.options"))
                + "\\fR]\n"
                + section(say("manual.section.description"))
                + text(spec.usageMessage().description())
                + options(spec)
                + section(say("manual.section.commands"))
                + commands(tree)
                + section(say("manual.section.exit-status"))
                + text(say("manual.exit-status"))
                + section(say("manual.section.environment"))
                + term("GROUNDWORK_HOME", say("manual.home"))
                + term("GROUNDWORK_LANGUAGE", say("manual.language"))
                + term("GROUNDWORK_PLAIN", say("manual.plain"))
                + term("NO_COLOR", say("manual.no-color"));
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
        return lines.isEmpty() ? "" : ".PP\n" + text(say("help.examples")) + ".PP\n.nf\n" + lines + ".fi\n";
    }

    private static String section(String name) {
        return ".SH " + escaped(name) + "\n";
    }

    private static String term(String name, String words) {
        return ".TP\n.B " + escaped(name) + "\n" + text(words);
    }

    private static String text(String... lines) {
        return Stream.of(lines).map(line -> escaped(line) + "\n").collect(Collectors.joining());
    }

    /// Backslashes and hyphens mean something to roff, and so does a dot or quote at the beginning of a line;
    /// what is not ASCII it reads in every locale by its number alone.
    private static String escaped(String text) {
        var safe = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .codePoints()
                .mapToObj(point -> point < LAST_ASCII ? Character.toString(point) : String.format("\\[u%04X]", point))
                .collect(Collectors.joining());
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
