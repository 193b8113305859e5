package groundwork.cli;

import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.cli.complete.Topics;
import groundwork.cli.view.PracticeView;
import groundwork.cli.view.WorkloadView;
import groundwork.practices.Catalogue;
import groundwork.report.PracticeReport;
import groundwork.report.WorkloadReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `groundwork explain`: teaches one practice, or what one kind of work needs.
@Command(
        name = "explain",
        description = "Explain a best practice (what it wants, why it matters, what Groundwork sets, when you may"
                + " differ), or what notebooks, Spark or jobs need.",
        footer = {
            "",
            "Examples:",
            "  groundwork explain NET-04",
            "  groundwork explain spark",
            "  groundwork explain net-02 --format json"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Parameters(
            paramLabel = "TOPIC",
            completionCandidates = Topics.class,
            description = "The id of a practice, as 'check' and 'preview' show it, or notebooks, spark, jobs.")
    private String topic = "";

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var practice = Catalogue.find(topic);
            var workload = Words.read(Workload.class, topic);
            if (practice.isPresent()) {
                format.print(
                        printer,
                        () -> PracticeReport.json(practice.get()),
                        () -> new PracticeView(printer.console(), printer.width()).of(practice.get()));
            } else if (workload.isPresent()) {
                format.print(
                        printer,
                        () -> WorkloadReport.json(workload.get()),
                        () -> new WorkloadView(printer.width()).of(workload.get()));
            } else {
                throw unknown(topic);
            }
            return Exit.DONE.code();
        }
    }

    private static Refused unknown(String topic) {
        var near = Words.nearest(topic, Topics.all().stream())
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
        return new Refused(
                Exit.USAGE,
                "There is nothing to explain '" + topic + "' with." + near
                        + " It can be the id of a practice, notebooks, spark or jobs.");
    }
}
