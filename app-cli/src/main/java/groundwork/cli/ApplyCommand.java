package groundwork.cli;

import groundwork.cli.look.Line;
import groundwork.cli.view.OutcomeView;
import groundwork.cli.view.PlanView;
import groundwork.cloud.Cloud;
import groundwork.journey.Journey;
import groundwork.journey.Journey.Applied;
import groundwork.preview.Plan;
import groundwork.report.RunsReport;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork apply`: carries the plan out, with progress, and looks again.
@Command(
        name = "apply",
        description = "Carry out what 'preview' shows, with progress, then look again and judge what is really there."
                + " Asks before it begins, unless --yes.",
        footer = {
            "",
            "Ctrl-C lets finish what runs; a second one stops now. 'groundwork resume' goes on.",
            "",
            "Examples:",
            "  groundwork apply --file answers.yaml",
            "  groundwork apply --file answers.yaml --yes --format json"
        })
final class ApplyCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final AnswersOption answers = new AnswersOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(
            names = "--max-parallel",
            paramLabel = "N",
            description = "How many resources are worked on at once (default ${DEFAULT-VALUE}).")
    private int maxParallel = 8;

    ApplyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            if (!yes && !desk.around().terminal()) {
                throw new Refused(
                        Exit.USAGE,
                        "There is no terminal to ask in, so nothing was done. Say --yes to carry it out unasked.");
            }
            if (maxParallel < 1) {
                throw new Refused(Exit.USAGE, "--max-parallel is 1 or more; nothing was done.");
            }
            var given = answers.read();
            try (var door = place.open(given, desk, printer)) {
                var choices = Place.choices(door.settled(place.over(given)));
                var plan = new Journey(desk.home()).preview(choices, door.cloud());
                return carryOut(plan, door.cloud(), printer).code();
            }
        }
    }

    private Exit carryOut(Plan plan, Cloud cloud, Printer printer) {
        new PlanView(printer.console(), printer.width(), false).of(plan).forEach(printer::say);
        if (!plan.obstacles().isEmpty()) {
            throw new Refused(Exit.FAILED, "Nothing was done.");
        }
        if (plan.isEmpty()) {
            var nothing = new Applied("", Outcome.DONE, plan, plan.findings());
            report(nothing, Scoreboard.EMPTY, printer);
            return Exit.DONE;
        }
        if (!yes && !isWanted(plan, printer)) {
            throw new Refused(Exit.STOPPED, "Nothing was done.");
        }
        return run(plan, cloud, printer);
    }

    private boolean isWanted(Plan plan, Printer printer) {
        var question = new Question(desk, printer);
        while (true) {
            var answer = question.ask("Carry this out?", List.of("yes", "details", "no"));
            if (!answer.equals("details")) {
                return answer.equals("yes");
            }
            new PlanView(printer.console(), printer.width(), true).of(plan).forEach(printer::say);
        }
    }

    private Exit run(Plan plan, Cloud cloud, Printer printer) {
        var journey = new Journey(desk.home());
        var watched =
                new Watch(printer).show((listener, stop) -> journey.apply(plan, cloud, maxParallel, listener, stop));
        report(watched.result(), watched.board(), printer);
        return exit(watched.result());
    }

    /// A run that ended well but left something to do did not take effect as it should.
    private static Exit exit(Applied applied) {
        boolean left = !applied.after().isEmpty();
        return applied.outcome() == Outcome.DONE && left ? Exit.PARTLY : Exit.of(applied.outcome());
    }

    private void report(Applied applied, Scoreboard board, Printer printer) {
        format.print(
                printer,
                () -> RunsReport.json(
                        Optional.of(applied.runId()).filter(id -> !id.isEmpty()),
                        applied.outcome(),
                        board,
                        applied.after(),
                        applied.live()),
                () -> board.rows().isEmpty()
                        ? List.<Line>of()
                        : new OutcomeView(printer.console(), printer.width()).of(applied, board));
    }
}
