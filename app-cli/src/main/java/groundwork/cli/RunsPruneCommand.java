package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.journey.Journey;
import groundwork.terms.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `groundwork runs prune`: forgets old runs.
@Command(
        name = "prune",
        footer = {"  groundwork runs prune", "  groundwork runs prune --format json"})
final class RunsPruneCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final FormatOption format = new FormatOption();

    RunsPruneCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var forgotten = new Journey(desk.home()).prune();
            format.told(
                    printer,
                    () -> Json.object(
                            "schema",
                            "groundwork/forgotten/1",
                            "runs",
                            Json.array(forgotten.stream().map(Json::of))),
                    forgotten.isEmpty()
                            ? say("commands.RunsPruneCommand.there-was-nothing-to-forget")
                            : say("commands.RunsPruneCommand.forgot", "forgotten", forgotten.size()));
            return Exit.DONE.code();
        }
    }
}
