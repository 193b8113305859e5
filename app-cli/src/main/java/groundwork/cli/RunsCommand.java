package groundwork.cli;

import groundwork.cli.view.RunsView;
import groundwork.journey.Journey;
import groundwork.report.RunsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `groundwork runs`: what was carried out from this machine.
@Command(
        name = "runs",
        synopsisSubcommandLabel = "[${bundle:label.command}]",
        footer = {"  groundwork runs", "  groundwork runs --format json"})
final class RunsCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final FormatOption format = new FormatOption();

    RunsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var runs = new Journey(desk.home()).runs();
            format.print(printer, () -> RunsReport.json(runs), () -> RunsView.of(runs, printer.width()));
            return Exit.DONE.code();
        }
    }
}
