package groundwork.cli;

import groundwork.choices.Answers;
import groundwork.choices.Choices;
import groundwork.cli.FindingsOptions.About;
import groundwork.journey.Journey;
import groundwork.report.Mask;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork check`: judges the practices, on answers or on what is really there.
@Command(
        name = "check",
        description = "Judge the best practices: on what the answers would build or, with --live, on what is really"
                + " there of it.",
        footer = {
            "",
            "Examples:",
            "  groundwork check --file answers.yaml",
            "  groundwork check --file answers.yaml --live --fail-on high",
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

    @Option(names = "--live", description = "Judge what is really there in the cloud.")
    private boolean live;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var given = answers.read();
            return (live ? live(given, printer) : planned(given, printer)).code();
        }
    }

    private Exit planned(Answers given, Printer printer) {
        var choices = Place.choices(place.over(given));
        var findings = new Journey(desk.home()).judged(choices);
        return told.tell(findings, about("as planned", choices), printer);
    }

    private Exit live(Answers given, Printer printer) {
        try (var door = place.open(given, desk, printer)) {
            var choices = Place.choices(door.settled(place.over(given)));
            var findings = new Journey(desk.home()).judgeLive(choices, door.cloud());
            return told.tell(findings, about("live on " + door.name(), choices), printer);
        }
    }

    private About about(String how, Choices choices) {
        return new About(answers.file.getFileName() + ", " + how, Optional.of(answers.file), Mask.Known.of(choices));
    }
}
