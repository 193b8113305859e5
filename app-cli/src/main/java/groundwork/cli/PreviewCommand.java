package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.files.SafeFile;
import groundwork.cli.look.Line;
import groundwork.cli.view.PlanView;
import groundwork.cli.view.WhatIfView;
import groundwork.export.whatif.WhatIf;
import groundwork.preview.Plan;
import groundwork.preview.PlanFile;
import groundwork.report.PreviewReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork preview`: what a run would do, and what the practices say of it. Changes nothing.
@Command(
        name = "preview",
        footer = {
            "  groundwork preview --file answers.yaml",
            "  groundwork preview --file answers.yaml --details",
            "  groundwork preview --file answers.yaml --out plan.json",
            "  groundwork preview --file answers.yaml --what-if",
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

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--details")
    private boolean details;

    @Option(names = "--detailed-exitcode")
    private boolean detailedExitCode;

    @Option(names = "--what-if")
    private boolean whatIf;

    @Option(names = "--offline")
    private boolean offline;

    PreviewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            return (offline ? offline(printer) : asked(printer)).code();
        }
    }

    private Exit asked(Printer printer) {
        var given = answers.read();
        try (var door = place.open(given, desk, printer)) {
            var choices = Place.choices(door.settled(place.over(given)));
            var journey = place.journey(desk);
            var plan = journey.preview(choices, door.cloud(), replace.replacing());
            return show(plan, whatIf ? journey.whatIf(plan, door.cloud()) : WhatIf.UNASKED, printer);
        }
    }

    private Exit offline(Printer printer) {
        if (out.isPresent() || whatIf) {
            throw new Refused(Exit.USAGE, say("commands.PreviewCommand.offline-nobody-looks-at-what-is"));
        }
        return show(place.journey(desk).offline(Place.choices(place.over(answers.read()))), WhatIf.UNASKED, printer);
    }

    private Exit show(Plan plan, WhatIf said, Printer printer) {
        out.ifPresent(file -> write(plan, file, printer));
        format.print(printer, () -> PreviewReport.json(plan, said), () -> lines(plan, said, printer));
        return exit(plan);
    }

    private List<Line> lines(Plan plan, WhatIf said, Printer printer) {
        var lines = new ArrayList<>(new PlanView(printer.console(), printer.width(), details).of(plan));
        var azures = new WhatIfView(printer.width(), details).of(said);
        if (!azures.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(azures);
        }
        return lines;
    }

    private static void write(Plan plan, Path file, Printer printer) {
        SafeFile.write(file, PlanFile.write(plan));
        printer.say(say("commands.PreviewCommand.wrote-groundwork-apply-plan-carries-it", "file", file));
    }

    private Exit exit(Plan plan) {
        if (!plan.obstacles().isEmpty()) {
            return Exit.FAILED;
        }
        return detailedExitCode && !plan.isEmpty() ? Exit.CHANGES : Exit.DONE;
    }
}
