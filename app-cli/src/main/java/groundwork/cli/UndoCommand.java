package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.complete.RunIds;
import groundwork.cli.look.Line;
import groundwork.cli.progress.Outlook;
import groundwork.cli.view.UndoView;
import groundwork.cloud.Cloud;
import groundwork.journey.Journey;
import groundwork.report.UndoReport;
import groundwork.run.Journal;
import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import groundwork.run.Undo;
import groundwork.run.UndoPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `groundwork undo`: takes back what a run did, and nothing else.
@Command(
        name = "undo",
        footer = {"  groundwork undo RUN", "  groundwork undo RUN --purge --yes"})
final class UndoCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Parameters(paramLabel = "${bundle:label.run}", completionCandidates = RunIds.class, descriptionKey = "run")
    private String run = "";

    @Option(names = "--purge")
    private boolean purge;

    @Option(names = "--yes")
    private boolean yes;

    UndoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var journey = new Journey(desk.home());
            var choices = journey.choicesOf(run);
            if (!yes && !desk.around().terminal()) {
                throw new Refused(Exit.USAGE, say("commands.UndoCommand.there-is-no-terminal-to-ask"));
            }
            Journal.mustBeWritable(desk.home());
            try (var door = place.open(Place.answers(choices), desk, printer)) {
                var plan = journey.undoPlan(run, door.cloud(), purge);
                return undo(plan, journey, door.cloud(), printer).code();
            }
        }
    }

    private Exit undo(UndoPlan plan, Journey journey, Cloud cloud, Printer printer) {
        var view = new UndoView(printer.console(), printer.width());
        view.of(plan).forEach(printer::say);
        if (plan.isEmpty()) {
            format.printOutcome(
                    printer, () -> UndoReport.json(plan.runId(), RunEvent.Outcome.DONE, Scoreboard.EMPTY), List::of);
            return Exit.DONE;
        }
        var agreed = yes ? Set.<String>of() : agreed(plan, printer);
        var watched = new Watch(printer)
                .show(
                        (listener, stop) -> journey.undo(
                                plan, cloud, new Undo.Told(listener, stop, item -> agreed.contains(item.step()))),
                        Outlook.OF_UNDO);
        format.printOutcome(
                printer,
                () -> UndoReport.json(plan.runId(), watched.result(), watched.board()),
                () -> view.of(watched.result(), watched.board(), again()));
        return Exit.of(watched.result());
    }

    private String again() {
        return "groundwork undo " + run + (purge ? " --purge" : "") + place.again();
    }

    /// The steps with doubts that the person wants taken back all the same.
    private Set<String> agreed(UndoPlan plan, Printer printer) {
        var question = new Question(desk, printer);
        if (!question.yes(say("commands.UndoCommand.take-run-back", "runId", plan.runId()))) {
            throw new Refused(Exit.STOPPED, say("commands.CarryingOut.nothing-was-done"));
        }
        var agreed = new HashSet<String>();
        for (var item : plan.items()) {
            item.doubts().ifPresent(doubt -> {
                printer.say(Line.of(item.what().title() + ": " + doubt));
                if (question.yes(say("commands.UndoCommand.take-it-back-all-the-same"))) {
                    agreed.add(item.step());
                }
            });
        }
        return agreed;
    }
}
