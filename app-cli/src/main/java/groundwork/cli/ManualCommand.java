package groundwork.cli;

import groundwork.cli.complete.ManualPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `groundwork manual`: the manual page, for packagers and for `man -l`.
@Command(name = "manual", hidden = true, footer = "  groundwork manual")
final class ManualCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    ManualCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            printer.text(
                    ManualPage.of(new Commands(desk).tree(), Version.line()).stripTrailing());
            return Exit.DONE.code();
        }
    }
}
