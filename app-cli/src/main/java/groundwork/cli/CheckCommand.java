package groundwork.cli;

import groundwork.cli.FindingsOptions.About;
import groundwork.journey.Journey;
import groundwork.report.Mask;
import java.util.Optional;
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
            "  groundwork check --file answers.yaml --fail-on high",
            "  groundwork check --file answers.yaml --format html --out report.html"
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
    private final FindingsOptions told = new FindingsOptions();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var choices = Place.choices(place.over(answers.read()));
            var findings = new Journey(desk.home()).judged(choices);
            var about = new About(
                    answers.file.getFileName() + ", as planned", Optional.of(answers.file), Mask.Known.of(choices));
            return told.tell(findings, about, printer).code();
        }
    }
}
