package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Line;
import groundwork.cli.progress.Outlook;
import groundwork.cli.view.Clock;
import groundwork.cli.view.NextView;
import groundwork.cli.view.OutcomeView;
import groundwork.cli.view.PlanView;
import groundwork.cli.view.PortalView;
import groundwork.doors.Door;
import groundwork.journey.Journey;
import groundwork.journey.Journey.Applied;
import groundwork.practices.Finding;
import groundwork.preview.Plan;
import groundwork.report.PreviewReport;
import groundwork.report.RunsReport;
import groundwork.run.Journal;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of whatever carries out a plan, and what they all do: show it, ask, run, tell.
final class CarryingOut {

    /// On how many resources a run works at once where nobody says otherwise.
    static final int PARALLEL = 8;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--max-parallel", paramLabel = "${bundle:label.n}")
    private int maxParallel = PARALLEL;

    @Mixin
    private final FormatOption format = new FormatOption();

    private Optional<String> answers = Optional.empty();
    private String where = "";
    private Optional<ResourceId> workspace = Optional.empty();

    /// What is worked on, where no answers say it.
    void worksOn(ResourceId id) {
        workspace = Optional.of(id);
    }

    /// The answers that are carried out, to name them in what comes next.
    void says(Path file, SetOption set) {
        answers = Optional.of("--file " + Quoted.of(file.toString()) + set.again());
    }

    /// The cloud it is done in, to name it in what comes next.
    void in(Place place) {
        where = place.again();
    }

    int maxParallel() {
        return maxParallel;
    }

    FormatOption format() {
        return format;
    }

    /// Whether nobody is to be asked.
    boolean unasked() {
        return yes;
    }

    /// Refuses before anything is looked at what cannot be carried out anyway.
    void check(Desk desk) {
        if (!yes && !desk.around().terminal()) {
            throw new Refused(Exit.USAGE, say("commands.CarryingOut.there-is-no-terminal-to-ask"));
        }
        if (maxParallel < 1) {
            throw new Refused(Exit.USAGE, say("commands.CarryingOut.max-parallel-is-or-more-nothing"));
        }
        Journal.mustBeWritable(desk.home());
    }

    /// Shows the plan and no more.
    Exit show(Plan plan, Printer printer) {
        format.print(
                printer,
                () -> PreviewReport.json(plan),
                () -> new PlanView(printer.console(), printer.width(), true).of(plan));
        return plan.obstacles().isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    /// Shows the plan, asks, runs and tells what became of it.
    Exit of(Plan plan, Door door, Desk desk, Printer printer, Watch.Run<Applied> run) {
        new PlanView(printer.console(), printer.width(), false).of(plan).forEach(printer::say);
        if (!plan.obstacles().isEmpty()) {
            throw new Refused(Exit.FAILED, say("commands.CarryingOut.nothing-was-done"));
        }
        if (plan.isEmpty()) {
            var nothing = new Applied("", Outcome.DONE, plan, plan.findings(), Optional.empty());
            report(nothing, Scoreboard.EMPTY, List.of(), printer);
            return Exit.DONE;
        }
        if (!yes && !isWanted(plan, desk, printer)) {
            throw new Refused(Exit.STOPPED, say("commands.CarryingOut.nothing-was-done"));
        }
        var forecast = new Journey(desk.home()).forecast(plan, maxParallel);
        var by = forecast.isLearnt()
                ? "commands.CarryingOut.by-what-this-machine-has-seen"
                : "commands.CarryingOut.by-what-is-common";
        printer.say(say(by, "total", Clock.about(forecast.total())));
        new PortalView(printer.console()).of(plan, door::page, door.name()).forEach(printer::say);
        var watched = new Watch(printer).show(run, Outlook.of(plan, forecast));
        report(watched.result(), watched.board(), plan.findings(), printer);
        return exit(watched.result());
    }

    private static boolean isWanted(Plan plan, Desk desk, Printer printer) {
        var question = new Question(desk, printer);
        while (true) {
            var answer = question.ask(
                    say("commands.CarryingOut.carry-this-out"), List.of(Reply.YES, Reply.DETAILS, Reply.NO));
            if (answer != Reply.DETAILS) {
                return answer == Reply.YES;
            }
            new PlanView(printer.console(), printer.width(), true).of(plan).forEach(printer::say);
        }
    }

    /// A run that ended well but left something to do did not take effect as it should; one that could not be
    /// looked at again may have.
    private static Exit exit(Applied applied) {
        boolean left =
                !applied.after().isEmpty() || !applied.after().obstacles().isEmpty();
        return applied.outcome() == Outcome.DONE && left ? Exit.PARTLY : Exit.of(applied.outcome());
    }

    /// @param told what the practices said before
    private void report(Applied applied, Scoreboard board, List<Finding> told, Printer printer) {
        format.printOutcome(
                printer,
                () -> RunsReport.json(
                        Optional.of(applied.runId()).filter(id -> !id.isEmpty()),
                        applied.outcome(),
                        board,
                        applied.after(),
                        applied.live(),
                        applied.work()),
                () -> board.rows().isEmpty() ? List.<Line>of() : lines(applied, board, told, printer));
    }

    private List<Line> lines(Applied applied, Scoreboard board, List<Finding> told, Printer printer) {
        var lines = new ArrayList<>(new OutcomeView(printer.console(), printer.width()).of(applied, board, told));
        lines.add(Line.EMPTY);
        lines.addAll(new NextView(answers, workspace, where).of(applied));
        return lines;
    }
}
