package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.view.EntranceView;
import groundwork.doors.PracticeServer;
import groundwork.doors.PracticeServer.Entrance;
import groundwork.doors.PracticeServer.Speed;
import groundwork.terms.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork practice serve`: serves until it is stopped, and says how to enter.
@Command(
        name = "serve",
        footer = {"  groundwork practice serve", "  groundwork practice serve --port 8443 --speed instant --format json"
        })
final class PracticeServeCommand implements Callable<Integer> {

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--port", paramLabel = "${bundle:label.port}")
    private int port;

    @Option(names = "--home", paramLabel = "${bundle:label.dir}")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--speed", paramLabel = "${bundle:label.speed}")
    private Speed speed = Speed.FAST;

    @Option(names = "--faults", paramLabel = "${bundle:label.file}")
    private Optional<Path> faults = Optional.empty();

    PracticeServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new Refused(Exit.USAGE, say("commands.PracticeServeCommand.is-not-a-port-ports-are", "port", port));
        }
        try (var printer = shared.printer(desk);
                var server = PracticeServer.serve(Optional.of(home.orElseGet(desk::home)), port, speed, faults)) {
            format.print(printer, () -> json(server.entrance()), () -> EntranceView.of(server.entrance()));
            printer.say(say("commands.PracticeServeCommand.the-practice-cloud-is-served-until"));
            waitForTheEnd();
            printer.say(say("commands.PracticeServeCommand.the-practice-cloud-is-closed-its"));
            return Exit.DONE.code();
        }
    }

    private static void waitForTheEnd() {
        var end = new CountDownLatch(1);
        var before = SIGNALS.stream()
                .map(signal -> Signals.register(signal, end::countDown))
                .toList();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            for (int i = 0; i < SIGNALS.size(); i++) {
                Signals.unregister(SIGNALS.get(i), before.get(i));
            }
        }
    }

    private static Json json(Entrance entrance) {
        return Json.object(
                "schema",
                "groundwork/entrance/1",
                "endpoint",
                entrance.endpoint().toString(),
                "tenant",
                entrance.tenant(),
                "subscription",
                entrance.subscription(),
                "clientId",
                entrance.clientId(),
                "clientSecret",
                entrance.secret(),
                "caFile",
                entrance.ca().toString());
    }
}
