package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.cli.ask.AtHand;
import groundwork.cli.ask.PlainLines;
import groundwork.cli.ask.TypedLines;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Theme;
import groundwork.cli.look.Wishes;
import groundwork.cli.screen.Interrupts;
import groundwork.cli.screen.Screen;
import groundwork.cli.view.PlanView;
import groundwork.cli.wizard.CloudShelf;
import groundwork.cli.wizard.DraftTalk;
import groundwork.cli.wizard.Entrances;
import groundwork.cli.wizard.Keeping;
import groundwork.cli.wizard.LivingChecklist;
import groundwork.cli.wizard.PlainStage;
import groundwork.cli.wizard.PracticeLessons;
import groundwork.cli.wizard.RichStage;
import groundwork.cli.wizard.Stage;
import groundwork.cli.wizard.Wizard;
import groundwork.doors.Door;
import groundwork.doors.Request;
import groundwork.export.whatif.WhatIf;
import groundwork.preview.Plan;
import groundwork.report.PreviewReport;
import groundwork.run.RunEvent;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork setup`, and `groundwork` alone: the wizard.
@Command(
        name = "setup",
        footer = {
            "  groundwork setup",
            "  groundwork setup --file answers.yaml",
            "  groundwork setup --set region=swedencentral --set workload=vision",
            "  groundwork setup --plain",
            "  groundwork setup --file answers.yaml --no-input --format json"
        })
final class SetupCommand implements Callable<Integer> {

    private final Desk desk;
    private final Function<Theme, Optional<Screen>> screens;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Option(names = "--file", paramLabel = "${bundle:label.file}")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final SetOption set = new SetOption();

    @Option(names = "--no-input")
    private boolean noInput;

    @Mixin
    private final FormatOption format = new FormatOption();

    SetupCommand(Desk desk) {
        this(desk, theme -> Screen.open(theme, desk.around().output()));
    }

    /// @param screens opens the terminal, where it can be redrawn
    SetupCommand(Desk desk, Function<Theme, Optional<Screen>> screens) {
        this.desk = desk;
        this.screens = screens;
    }

    @Override
    public Integer call() {
        var console = Console.of(new Wishes(shared.colour, shared.plain, noInput), desk.around());
        if (format.format == Format.JSON && !noInput) {
            throw new Refused(Exit.USAGE, say("commands.SetupCommand.json-asks-nobody"));
        }
        var answers = place.over(given());
        return noInput ? unasked(answers).code() : guided(answers, console).code();
    }

    /// Says what would be built, or what is missing; builds nothing, because nobody can say yes.
    private Exit unasked(Answers answers) {
        try (var printer = shared.printer(desk);
                var door = place.open(answers, desk, printer)) {
            var choices = Place.choices(door.settled(answers));
            var plan = place.journey(desk).preview(choices, door.cloud());
            format.print(printer, () -> PreviewReport.json(plan, WhatIf.UNASKED), () -> lines(plan, printer));
            printer.say(say("commands.SetupCommand.nothing-was-built-with-no-input"));
            return plan.obstacles().isEmpty() ? Exit.DONE : Exit.FAILED;
        }
    }

    private static List<Line> lines(Plan plan, Printer printer) {
        return new PlanView(printer.console(), printer.width(), false).of(plan);
    }

    private Exit guided(Answers answers, Console console) {
        var journey = place.journey(desk);
        try (var entrances = new Entrances(this::open)) {
            var atHand = new AtHand(
                    new CloudShelf(entrances, InstantSource.system()),
                    new LivingChecklist(journey),
                    new PracticeLessons(console.glyphs()),
                    entrances::talk,
                    console.glyphs());
            try (var stage = stage(console, atHand)) {
                var keeping = new Keeping(desk.home(), file);
                var wizard = new Wizard(stage, entrances, journey, keeping, console);
                return exit(wizard.run(() -> begin(stage, keeping, answers)));
            }
        }
    }

    private Stage stage(Console console, AtHand atHand) {
        var screen = console.isRich() ? screens.apply(console.theme()) : Optional.<Screen>empty();
        return screen.<Stage>map(opened -> new RichStage(opened, atHand)).orElseGet(() -> {
            var in = new BufferedReader(
                    new InputStreamReader(desk.in(), desk.out().charset()));
            var out = new PrintWriter(desk.out(), false, desk.out().charset());
            var typed = TypedLines.from(in);
            var lines = new PlainLines(typed, out, !desk.around().terminal());
            return new PlainStage(lines, atHand, console, Interrupts.by(typed::end));
        });
    }

    private Door open(Answers answers, Consumer<String> talk) {
        var cloud = answers.one("cloud").orElse("practice");
        var request = new Request(
                cloud, answers.one("tenant"), answers.one("subscription"), place.ca, desk.home(), place.address());
        return desk.opener().open(request, talk);
    }

    /// The answers of the file, with those of the command line in place of their own.
    private Answers given() {
        return set.over(file.map(AnswersFile::read).orElse(Answers.NONE));
    }

    /// What was left half-way is offered again where nothing else was given to begin with.
    private Answers begin(Stage stage, Keeping keeping, Answers answers) {
        var draft = keeping.kept();
        return draft.isEmpty() || file.isPresent() || set.isGiven()
                ? answers
                : new DraftTalk(stage).of(draft.get()).map(place::over).orElse(answers);
    }

    private static Exit exit(Wizard.End end) {
        return switch (end) {
            case Wizard.End.Left() -> Exit.STOPPED;
            case Wizard.End.Kept() -> Exit.DONE;
            case Wizard.End.Ran(var outcome, var complete) ->
                outcome == RunEvent.Outcome.DONE && !complete ? Exit.PARTLY : Exit.of(outcome);
        };
    }
}
