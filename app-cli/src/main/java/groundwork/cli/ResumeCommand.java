package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.complete.RunIds;
import groundwork.journey.Journey;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `groundwork resume`: goes on with a run that did not come to its end.
@Command(
        name = "resume",
        footer = {"  groundwork resume", "  groundwork resume --yes --format json"})
final class ResumeCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final CarryingOut carryingOut = new CarryingOut();

    @Parameters(
            paramLabel = "${bundle:label.run}",
            arity = "0..1",
            completionCandidates = RunIds.class,
            descriptionKey = "run")
    private Optional<String> run = Optional.empty();

    ResumeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var journey = place.journey(desk);
            var id = run.or(() -> journey.unfinished().map(unfinished -> unfinished.id()));
            if (id.isEmpty()) {
                printer.say(say("commands.ResumeCommand.every-run-came-to-its-end"));
                return Exit.DONE.code();
            }
            if (journey.runs().stream().anyMatch(known -> known.id().equals(id.get()) && known.isUndone())) {
                throw new Refused(Exit.USAGE, say("commands.ResumeCommand.taken-back", "id", id.get()));
            }
            carryingOut.check(desk);
            carryingOut.in(place);
            return resume(id.get(), journey, printer).code();
        }
    }

    private Exit resume(String id, Journey journey, Printer printer) {
        try (var door = place.open(Place.answers(journey.choicesOf(id)), desk, printer)) {
            var left = journey.left(id, door.cloud());
            printer.say(say("commands.ResumeCommand.what-is-left-of-run", "id", id));
            return carryingOut.of(
                    left,
                    door,
                    desk,
                    printer,
                    (listener, stop) -> journey.resume(id, door.cloud(), carryingOut.maxParallel(), listener, stop));
        }
    }
}
