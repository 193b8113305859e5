package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.doors.PracticeServer;
import groundwork.terms.Json;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork practice reset`: an empty practice world again.
@Command(
        name = "reset",
        footer = {"  groundwork practice reset --yes", "  groundwork practice reset --yes --format json"})
final class PracticeResetCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--home", paramLabel = "${bundle:label.dir}")
    private Optional<Path> home = Optional.empty();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--yes")
    private boolean yes;

    PracticeResetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var where = home.orElseGet(desk::home);
            if (!yes) {
                sure(printer, where);
            }
            PracticeServer.reset(where);
            format.told(
                    printer,
                    () -> Json.object("schema", "groundwork/reset/1", "home", where.toString()),
                    say("commands.PracticeResetCommand.the-practice-world-in-is-empty", "where", where));
            return Exit.DONE.code();
        }
    }

    private void sure(Printer printer, Path where) {
        if (!desk.around().terminal()) {
            throw new Refused(Exit.USAGE, say("commands.PracticeResetCommand.there-is-no-terminal-to-ask"));
        }
        if (!new Question(desk, printer)
                .yes(say("commands.PracticeResetCommand.forget-the-practice-world-in", "where", where))) {
            throw new Refused(Exit.STOPPED, say("commands.CarryingOut.nothing-was-done"));
        }
    }
}
