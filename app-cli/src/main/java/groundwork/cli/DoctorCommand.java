package groundwork.cli;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.cli.doctor.Check;
import groundwork.cli.doctor.Check.Health;
import groundwork.cli.doctor.Examination;
import groundwork.cli.view.DoctorView;
import groundwork.terms.Json;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork doctor`: whether everything is there that Groundwork needs.
@Command(
        name = "doctor",
        footer = {"  groundwork doctor", "  groundwork doctor --file answers.yaml --format json"})
final class DoctorCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--file", paramLabel = "${bundle:label.file}")
    private Optional<Path> file = Optional.empty();

    DoctorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var answers = file.map(AnswersFile::read).orElse(Answers.NONE);
            var chosen = new Examination.Chosen(
                    () -> place.open(answers, desk, printer),
                    place.over(answers).one("subscription").filter(id -> !id.startsWith("00000000-")),
                    place.ca);
            var here = new Examination.Here(desk.around(), printer.console(), desk.home(), InstantSource.system());
            var checks = Examination.of(here, chosen);
            format.print(
                    printer, () -> json(checks), () -> new DoctorView(printer.console(), printer.width()).of(checks));
            boolean bad = checks.stream().anyMatch(check -> check.health() == Health.BAD);
            return (bad ? Exit.FAILED : Exit.DONE).code();
        }
    }

    private static Json json(List<Check> checks) {
        return Json.object(
                "schema",
                "groundwork/doctor/1",
                "checks",
                Json.array(checks.stream().map(Check::json)));
    }
}
