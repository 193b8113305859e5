package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Why a command line cannot be understood, in a sentence of ours: the parser's own are English and of a kind
/// nobody asked for.
final class Misread {

    private final ParameterException mistake;
    private final CommandLine command;
    private final List<String> arguments;

    Misread(ParameterException mistake, String[] arguments) {
        this.mistake = mistake;
        this.command = mistake.getCommandLine();
        this.arguments = List.of(arguments);
    }

    String sentence() {
        return switch (mistake) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> unknownOption().orElseGet(() -> missing(missing));
            case OverwrittenOptionException twice ->
                say("commands.Misread.twice", "name", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> say("commands.Misread.exclusive", "names", exclusive());
            default -> other();
        };
    }

    /// An option nobody knows is the likelier slip than the option it leaves missing.
    private Optional<String> unknownOption() {
        var known = command.getCommandSpec().optionsMap().keySet();
        return arguments.stream()
                .filter(word -> word.startsWith("-") && !known.contains(bare(word)))
                .findFirst()
                .map(this::unmatched);
    }

    private static String bare(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    private String unmatched(String whole) {
        var word = bare(whole);
        var name = command.getCommandSpec().qualifiedName();
        var commands = command.getSubcommands().keySet();
        if (word.startsWith("-")) {
            var near = near(word, command.getCommandSpec().optionsMap().keySet().stream());
            return say("commands.Misread.no-option", "word", word, "command", name, "near", near);
        }
        return commands.isEmpty()
                ? say("commands.Misread.no-argument", "word", word, "command", name)
                : say(
                        "commands.Misread.no-command",
                        "word",
                        word,
                        "command",
                        name,
                        "near",
                        near(word, commands.stream()));
    }

    private static String near(String word, Stream<String> known) {
        return Words.nearest(word, known)
                .map(nearest -> " " + say("commands.Mistakes.did-you-mean", "nearest", nearest))
                .orElse("");
    }

    private String missing(MissingParameterException mistake) {
        var missing = mistake.getMissing();
        if (missing.isEmpty()) {
            return unknown();
        }
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && isGiven(option)) {
            return say("commands.Misread.valueless", "name", name(option), "label", option.paramLabel());
        }
        var names = missing.stream().map(Misread::labelled).distinct().collect(Collectors.joining(", "));
        boolean choice = missing.stream()
                .allMatch(
                        argument -> argument.group() != null && argument.group().exclusive());
        return choice
                ? say("commands.Misread.one-needed", "names", names)
                : say("commands.Misread.needed", "names", names);
    }

    /// The options that were given and that one group holds as alternatives.
    private String exclusive() {
        return command.getCommandSpec().argGroups().stream()
                .filter(group -> group.exclusive())
                .flatMap(group -> group.options().stream())
                .filter(this::isGiven)
                .map(Misread::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean isGiven(OptionSpec option) {
        return Stream.of(option.names())
                .anyMatch(name -> arguments.stream().anyMatch(word -> bare(word).equals(name)));
    }

    private String other() {
        var argument = mistake.getArgSpec();
        var why = mistake.getCause();
        if (argument != null && why instanceof CommandLine.TypeConversionException) {
            return "'" + name(argument) + "': " + why.getMessage();
        }
        var below = command.getSubcommands().keySet();
        return argument == null && !below.isEmpty()
                ? say("commands.Misread.one-needed", "names", String.join(", ", below))
                : unknown();
    }

    /// What the parser says, where there is no sentence of ours.
    private String unknown() {
        return say("commands.Misread.unknown", "message", String.valueOf(mistake.getMessage()));
    }

    private static String labelled(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
