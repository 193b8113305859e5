package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Say;
import groundwork.run.Runs;
import groundwork.terms.Phrase;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// What `--help` says, for picocli to look up by its own keys: the page `help` of the bundle. `help.file` is what
/// an option does everywhere, `help.groundwork.check.file` what it does in one command, `.note` what stands
/// before the examples, and `help.label.file` what the value of an option is called (`${bundle:label.file}` in
/// an annotation; with a word of its own in a group, of which the parser asks it before anybody speaks). Examples
/// are commands as they are typed, and stand in the annotations.
final class HelpTexts extends ResourceBundle {

    private static final String PAGE = "help.";
    private static final String NOTE = ".note";
    private static final String SYNOPSIS = "usage.synopsisHeading";
    private static final String COMMANDS = "usage.commandListHeading";
    private static final String EXAMPLES = "usage.footerHeading";

    private HelpTexts() {}

    /// Lets the whole tree of this command speak. Only what shows help, or tells a mistake, needs that.
    static void into(CommandLine command) {
        var root = command.getCommandSpec().root().commandLine();
        if (root.getResourceBundle() == null) {
            root.setResourceBundle(new HelpTexts());
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        if (key.endsWith(EXAMPLES)) {
            return examples(key.substring(0, key.length() - EXAMPLES.length()));
        }
        return switch (key) {
            case SYNOPSIS -> say("help.usage") + " ";
            case COMMANDS -> "%n" + say("help.commands") + "%n";
            default ->
                Say.find(PAGE + key)
                        .map(text -> Phrase.fill(text, "kept", Runs.KEPT, "parallel", CarryingOut.PARALLEL))
                        .orElse(null);
        };
    }

    /// What stands above the examples of a command.
    private static String examples(String command) {
        var note = command.isEmpty()
                ? ""
                : Say.find(PAGE + command + NOTE.substring(1)).orElse("");
        var before = note.isEmpty() ? "" : "%n" + note.replace("\n", "%n") + "%n";
        return before + "%n" + say("help.examples") + "%n";
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        var written = Say.keys("help").stream()
                .map(key -> key.substring(PAGE.length()))
                .toList();
        var noted = written.stream()
                .filter(key -> key.endsWith(NOTE))
                .map(key -> key.substring(0, key.length() - NOTE.length() + 1) + EXAMPLES);
        return Stream.of(written.stream(), noted, List.of(SYNOPSIS, COMMANDS, EXAMPLES).stream())
                .flatMap(keys -> keys)
                .collect(Collectors.toUnmodifiableSet());
    }
}
