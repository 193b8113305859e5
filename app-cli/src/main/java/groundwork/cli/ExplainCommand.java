package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.cli.complete.Topics;
import groundwork.cli.view.AdviceView;
import groundwork.cli.view.PracticeView;
import groundwork.cli.view.WorkloadView;
import groundwork.cloud.Advice;
import groundwork.practices.Catalogue;
import groundwork.report.AdviceReport;
import groundwork.report.PracticeReport;
import groundwork.report.WorkloadReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `groundwork explain`: teaches one practice, what one kind of work needs, or what one of Azure's refusals
/// means.
@Command(
        name = "explain",
        footer = {
            "  groundwork explain NET-04",
            "  groundwork explain spark",
            "  groundwork explain LinkedAuthorizationFailed",
            "  groundwork explain net-02 --format json"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Parameters(paramLabel = "${bundle:label.topic}", completionCandidates = Topics.class, descriptionKey = "topic")
    private String topic = "";

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var practice = Catalogue.find(topic);
            var workload = Words.read(Workload.class, topic);
            var advice = Advice.find(topic);
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
            } else if (!advice.isEmpty()) {
                format.print(
                        printer,
                        () -> AdviceReport.json(topic, advice),
                        () -> new AdviceView(printer.width()).of(advice));
            } else {
                throw unknown(topic);
            }
            return Exit.DONE.code();
        }
    }

    private static Refused unknown(String topic) {
        var near = Words.nearest(topic, Topics.all().stream())
                .map(word -> " " + say("commands.ExplainCommand.did-you-mean", "word", word))
                .orElse("");
        return new Refused(
                Exit.USAGE,
                say("commands.ExplainCommand.there-is-nothing-to-explain-with", "topic", topic, "near", near));
    }
}
