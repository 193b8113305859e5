package groundwork.cli.complete;

import groundwork.choices.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What could stand where the cursor is, read from the command tree: commands, options, and the values an option
/// or a parameter knows. Empty where files are meant; the shell completes those itself.
public final class Candidates {

    private final CommandLine command;
    private final Optional<OptionSpec> waiting;

    private Candidates(CommandLine command, Optional<OptionSpec> waiting) {
        this.command = command;
        this.waiting = waiting;
    }

    /// @param words the words behind the program's name, up to and with the one the cursor is in
    public static List<String> of(CommandLine tree, List<String> words) {
        if (words.isEmpty()) {
            return of(tree, List.of(""));
        }
        var typed = Typed.of(words);
        var here = new Candidates(tree, Optional.empty());
        for (var word : typed.before()) {
            here = here.after(word);
        }
        return here.at(typed.last())
                .filter(candidate -> candidate.startsWith(typed.last()))
                .map(candidate -> candidate.substring(typed.given().length()))
                .sorted()
                .distinct()
                .toList();
    }

    /// Words as they were meant.
    ///
    /// @param last  the one the cursor is in
    /// @param given what of it the shell keeps by itself, and does not want to hear again
    private record Typed(List<String> before, String last, String given) {

        /// Bash hands `--format=json` and `region=westeurope` over as three words each.
        static Typed of(List<String> words) {
            var joined = new ArrayList<String>();
            var given = "";
            for (int i = 0; i < words.size(); i++) {
                boolean split = words.get(i).equals("=") && !joined.isEmpty();
                if (!split) {
                    joined.add(words.get(i));
                    given = "";
                    continue;
                }
                var behind = i + 1 < words.size() ? words.get(++i) : "";
                given = joined.getLast().startsWith("-") ? "" : joined.removeLast() + "=";
                joined.add(given + behind);
            }
            return new Typed(joined.subList(0, joined.size() - 1), joined.getLast(), given);
        }
    }

    private Candidates after(String word) {
        var sub = command.getSubcommands().get(word);
        if (sub != null && waiting.isEmpty()) {
            return new Candidates(sub, Optional.empty());
        }
        var option = Optional.ofNullable(command.getCommandSpec().findOption(word));
        boolean takesOne = waiting.isEmpty()
                && option.filter(found -> found.arity().max() > 0).isPresent();
        return new Candidates(command, takesOne ? option : Optional.empty());
    }

    private Stream<String> at(String word) {
        if (waiting.isPresent()) {
            return values(waiting.get());
        }
        int equals = word.indexOf('=');
        if (word.startsWith("-") && equals > 0) {
            var name = word.substring(0, equals);
            return Optional.ofNullable(command.getCommandSpec().findOption(name)).stream()
                    .flatMap(Candidates::values)
                    .map(value -> name + "=" + value);
        }
        return word.startsWith("-") ? options() : words();
    }

    private Stream<String> options() {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName);
    }

    private Stream<String> words() {
        var subcommands = command.getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(java.util.Map.Entry::getKey);
        var parameters =
                command.getCommandSpec().positionalParameters().stream().flatMap(Candidates::values);
        return Stream.concat(subcommands, parameters);
    }

    private static Stream<String> values(ArgSpec argument) {
        var type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Enum.class::cast).map(Words::of);
        }
        var known = argument.completionCandidates();
        return known == null ? Stream.empty() : StreamSupport.stream(known.spliterator(), false);
    }
}
