package groundwork.cli;

import groundwork.choices.Words;
import groundwork.cli.view.PracticeView;
import groundwork.practices.Catalogue;
import groundwork.practices.Practice;
import groundwork.report.PracticeReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `groundwork explain`: teaches one practice.
@Command(
        name = "explain",
        description = "Explain a best practice: what it wants, why it matters, what Groundwork sets.",
        footer = {"", "Examples:", "  groundwork explain NET-04", "  groundwork explain net-02 --format json"})
final class ExplainCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Parameters(
            paramLabel = "PRACTICE",
            completionCandidates = PracticeIds.class,
            description = "The id of a practice, as 'check' and 'preview' show it.")
    private String id = "";

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var practice = Catalogue.find(id).orElseThrow(() -> unknown(id));
            format.print(
                    printer, () -> PracticeReport.json(practice), () -> PracticeView.of(practice, printer.width()));
            return Exit.DONE.code();
        }
    }

    private static Refused unknown(String id) {
        var ids = Catalogue.all().stream().map(Practice::about).map(Practice.About::id);
        var near = Words.nearest(id, ids)
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
        return new Refused(
                Exit.USAGE, "There is no practice '" + id + "'." + near + " 'groundwork check' lists what there is.");
    }
}
