package groundwork.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Puts a command line into the order in which the tree of commands reads it: the command first, then the options
/// every command has where somebody wrote them before it (`groundwork --language de doctor`). A line without a
/// command is `groundwork setup`, unless it asks for help or the version.
final class InOrder {

    /// The options of [Shared] that take the next word for their value.
    static final Set<String> WITH_VALUE = Set.of("--color", "--language", "--log-file");

    /// The options of [Shared] that stand alone.
    static final Set<String> ALONE = Set.of("--plain", "--verbose", "-h", "--help");

    private static final Set<String> OF_ROOT = Set.of("-h", "--help", "-V", "--version");

    private final List<String> line;

    private InOrder(List<String> line) {
        this.line = line;
    }

    /// The line in order.
    ///
    /// @param isCommand whether a word names a command, below the commands before it
    static List<String> of(List<String> line, Predicate<List<String>> isCommand) {
        return new InOrder(line).ordered(isCommand);
    }

    private List<String> ordered(Predicate<List<String>> isCommand) {
        int command = shared();
        if (command == line.size() || line.get(command).startsWith("-")) {
            boolean ofRoot = line.subList(0, command).stream().anyMatch(OF_ROOT::contains)
                    || command < line.size() && OF_ROOT.contains(line.get(command));
            return ofRoot ? line : joined(List.of("setup"), line);
        }
        int end = command + 1;
        while (end < line.size() && isCommand.test(line.subList(command, end + 1))) {
            end++;
        }
        return joined(line.subList(command, end), line.subList(0, command), line.subList(end, line.size()));
    }

    /// How many words at the beginning are options that every command has.
    private int shared() {
        int at = 0;
        while (at < line.size()) {
            var word = line.get(at);
            int equals = word.indexOf('=');
            if (ALONE.contains(word) || equals > 0 && WITH_VALUE.contains(word.substring(0, equals))) {
                at++;
            } else if (WITH_VALUE.contains(word) && at + 1 < line.size()) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        var whole = new ArrayList<String>();
        for (var part : parts) {
            whole.addAll(part);
        }
        return List.copyOf(whole);
    }
}
