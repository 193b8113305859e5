package groundwork.cli;

import groundwork.cli.look.Console;
import groundwork.cli.look.Wishes;
import groundwork.terms.Language;
import java.util.List;
import java.util.OptionalInt;

/// What is answered before the tree of commands is loaded, because somebody waits for nothing else: the version,
/// help that was written down, and the wizard without options. All of it reads the same as by way of the tree.
final class Quick {

    private final Desk desk;

    Quick(Desk desk) {
        this.desk = desk;
    }

    /// The exit code; empty where the tree has to answer.
    OptionalInt run(List<String> line) {
        if (HelpPages.areAskedBy(line)) {
            return help(line);
        }
        return line.isEmpty() || line.equals(List.of("setup"))
                ? OptionalInt.of(wizard(new SetupCommand(desk)))
                : OptionalInt.empty();
    }

    private OptionalInt help(List<String> line) {
        var pages = HelpPages.prepared();
        if (pages.isEmpty()) {
            return OptionalInt.empty();
        }
        var page = pages.get().find(line, Speech.chosen(line, desk), Console.of(Wishes.NONE, desk.around()));
        page.ifPresent(text -> {
            desk.out().print(text);
            desk.out().flush();
        });
        return page.isPresent() ? OptionalInt.of(Exit.DONE.code()) : OptionalInt.empty();
    }

    int wizard(SetupCommand command) {
        Language.speak(Speech.chosen(List.of(), desk));
        try {
            return command.call();
        } catch (RuntimeException failure) {
            return new Mistakes(desk).failed(failure);
        }
    }
}
