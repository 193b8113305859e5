package groundwork.cli;

import groundwork.terms.Language;
import java.util.List;
import java.util.OptionalInt;

/// What is answered before the tree of commands is loaded, because somebody waits for nothing else: the wizard
/// without options. All of it reads the same as by way of the tree.
final class Quick {

    private final Desk desk;

    Quick(Desk desk) {
        this.desk = desk;
    }

    /// The exit code; empty where the tree has to answer.
    OptionalInt run(List<String> line) {
        return line.isEmpty() || line.equals(List.of("setup")) ? OptionalInt.of(wizard()) : OptionalInt.empty();
    }

    private int wizard() {
        Language.speak(Speech.chosen(List.of(), desk));
        try {
            return new SetupCommand(desk).call();
        } catch (RuntimeException failure) {
            return new Mistakes(desk).failed(failure);
        }
    }
}
