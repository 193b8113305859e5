package groundwork.cli;

import groundwork.choices.Answers;
import groundwork.cli.view.FindingsView;
import groundwork.journey.Journey;
import groundwork.practices.Finding;
import groundwork.report.FindingsReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `groundwork check`: judges the practices, on answers or on what is really there.
@Command(
        name = "check",
        description = "Judge the best practices: on what the answers would build.",
        footer = {
            "",
            "Examples:",
            "  groundwork check --file answers.yaml",
            "  groundwork check --file answers.yaml --format json"
        })
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final AnswersOption answers = new AnswersOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var given = answers.read();
            var findings = planned(given);
            format.print(
                    printer,
                    () -> FindingsReport.json(findings),
                    () -> new FindingsView(printer.console(), printer.width()).all(findings));
            return Exit.DONE.code();
        }
    }

    private List<Finding> planned(Answers given) {
        return new Journey(desk.home()).judged(Place.choices(place.over(given)));
    }
}
