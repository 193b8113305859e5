package groundwork.cli;

import groundwork.cli.files.SafeFile;
import groundwork.cli.view.PlanView;
import groundwork.journey.Journey;
import groundwork.preview.Plan;
import groundwork.preview.PlanFile;
import groundwork.report.PreviewReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork preview`: what a run would do, and what the practices say of it. Changes nothing.
@Command(
        name = "preview",
        description = "Show what a run would do: a line for each resource with its sign and reason, then what the"
                + " practices say of the result. Changes nothing.",
        footer = {
            "",
            "Signs: + create, ~ change, -/+ would have to be replaced, = as it should be.",
            "",
            "Examples:",
            "  groundwork preview --file answers.yaml",
            "  groundwork preview --file answers.yaml --details",
            "  groundwork preview --file answers.yaml --out plan.json",
            "  groundwork preview --file answers.yaml --offline",
            "  groundwork preview --file answers.yaml --detailed-exitcode --format json"
        })
final class PreviewCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final AnswersOption answers = new AnswersOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ApplyCommand.ReplaceOption replace = new ApplyCommand.ReplaceOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also write the plan, for 'apply --plan' to carry it out exactly as it was read.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--details", description = "Show ids, reasons and every property that differs.")
    private boolean details;

    @Option(names = "--detailed-exitcode", description = "Exit 0 when there is nothing to do, 2 when there is.")
    private boolean detailedExitCode;

    @Option(
            names = "--offline",
            description = "Ask no cloud: show what would be built if nothing were there, without prices.")
    private boolean offline;

    PreviewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            return show(offline ? offline() : asked(printer), printer).code();
        }
    }

    private Plan asked(Printer printer) {
        var given = answers.read();
        try (var door = place.open(given, desk, printer)) {
            var choices = Place.choices(door.settled(place.over(given)));
            return new Journey(desk.home()).preview(choices, door.cloud(), replace.replacing());
        }
    }

    private Plan offline() {
        if (out.isPresent()) {
            throw new Refused(
                    Exit.USAGE,
                    "Offline nobody looks at what is there, so such a plan cannot be carried out later. Leave out"
                            + " --offline or --out; nothing was written.");
        }
        return new Journey(desk.home()).offline(Place.choices(place.over(answers.read())));
    }

    private Exit show(Plan plan, Printer printer) {
        out.ifPresent(file -> write(plan, file, printer));
        format.print(
                printer,
                () -> PreviewReport.json(plan),
                () -> new PlanView(printer.console(), printer.width(), details).of(plan));
        return exit(plan);
    }

    private static void write(Plan plan, Path file, Printer printer) {
        SafeFile.write(file, PlanFile.write(plan));
        printer.say("Wrote " + file + ". 'groundwork apply --plan " + file + "' carries it out.");
    }

    private Exit exit(Plan plan) {
        if (!plan.obstacles().isEmpty()) {
            return Exit.FAILED;
        }
        return detailedExitCode && !plan.isEmpty() ? Exit.CHANGES : Exit.DONE;
    }
}
