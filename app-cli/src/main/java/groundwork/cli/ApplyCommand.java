package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.AnswersFile;
import groundwork.preview.PlanFile;
import groundwork.preview.Planner.Replacing;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork apply`: carries the plan out, with progress, and looks again.
@Command(
        name = "apply",
        footer = {
            "  groundwork apply --file answers.yaml",
            "  groundwork apply --plan plan.json --yes",
            "  groundwork apply --file answers.yaml --yes --format json"
        })
final class ApplyCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final CarryingOut carryingOut = new CarryingOut();

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final ReplaceOption replace = new ReplaceOption();

    @ArgGroup(multiplicity = "1")
    private @Nullable What what;

    ApplyCommand(Desk desk) {
        this.desk = desk;
    }

    /// What is carried out.
    static final class What {

        @Option(names = "--file", paramLabel = "${bundle:label.file:-FILE}")
        Optional<Path> file = Optional.empty();

        @Option(names = "--plan", paramLabel = "${bundle:label.file:-FILE}")
        Optional<Path> plan = Optional.empty();
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            carryingOut.check(desk);
            carryingOut.in(place);
            var asked = Objects.requireNonNull(what);
            return asked.plan
                    .map(plan -> planned(plan, printer))
                    .orElseGet(() -> answered(asked.file.orElseThrow(), printer))
                    .code();
        }
    }

    private Exit answered(Path file, Printer printer) {
        carryingOut.says(file, set);
        var given = set.over(AnswersFile.read(file));
        try (var door = place.open(given, desk, printer)) {
            var journey = place.journey(desk);
            var choices = Place.choices(door.settled(place.over(given)));
            var plan = journey.preview(choices, door.cloud(), replace.replacing());
            return carryingOut.of(
                    plan,
                    door,
                    desk,
                    printer,
                    (listener, stop) -> journey.apply(plan, door.cloud(), carryingOut.maxParallel(), listener, stop));
        }
    }

    private Exit planned(Path file, Printer printer) {
        if (set.isGiven()) {
            throw new Refused(Exit.USAGE, say("commands.ApplyCommand.a-plan-is-carried-out-exactly"));
        }
        var plan = PlanFile.read(file);
        try (var door = place.open(Place.answers(plan.blueprint().choices()), desk, printer)) {
            var journey = place.journey(desk);
            var moved = journey.moved(plan, door.cloud());
            if (!moved.isEmpty()) {
                throw new Refused(
                        Exit.FAILED,
                        say(
                                "commands.ApplyCommand.the-world-has-moved-since-this",
                                "moved",
                                String.join("\n  ", moved)));
            }
            return carryingOut.of(
                    plan,
                    door,
                    desk,
                    printer,
                    (listener, stop) -> journey.apply(plan, door.cloud(), carryingOut.maxParallel(), listener, stop));
        }
    }

    /// `--replace`.
    static final class ReplaceOption {

        @Option(names = "--replace")
        private boolean replace;

        Replacing replacing() {
            return replace ? Replacing.EVERYTHING : Replacing.WHAT_LOSES_NOTHING;
        }
    }
}
