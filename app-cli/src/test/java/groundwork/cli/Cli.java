package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Surroundings;
import groundwork.doors.Door;
import groundwork.doors.Doors;
import groundwork.doors.PracticeServer;
import groundwork.doors.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs command lines in process, as somebody without a terminal would, and keeps what was said. Whatever JSON is
/// said is held against its documented schema.
final class Cli {

    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;
    private String typed = "";
    private Desk.Opener opener = Doors::open;

    Cli(Path home) {
        environment.put("GROUNDWORK_HOME", home.toString());
    }

    /// @param out data
    /// @param err talk
    record Said(int code, String out, String err) {}

    /// As somebody who has just built the first example on this cloud, from `answers.yaml` in the folder.
    static Cli built(Path folder, PracticeServer server) {
        var cli = new Cli(folder.resolve("home")).on(server);
        var file = folder.resolve("answers.yaml").toString();
        assertThat(cli.run("init", "--file", file).code()).isZero();
        assertThat(cli.run("apply", "--file", file, "--yes").code()).isZero();
        return cli;
    }

    /// Every cloud that is asked for is this one.
    Cli on(PracticeServer server) {
        opener = (_, _) -> new KeptDoor(server.door());
        return this;
    }

    /// The cloud that the commands would use.
    Door door() {
        return opener.open(Request.practice(Path.of("")), _ -> {});
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// As if a person sat there and typed this, at a terminal that shows lines only.
    Cli typing(String lines) {
        terminal = true;
        environment.put("TERM", "dumb");
        typed = lines;
        return this;
    }

    Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        return said(new Commands(desk(out, err)).run(arguments), out, err);
    }

    /// The same for a command that goes on until it is stopped: it is, once it has something to say.
    Said runUntilItTalks(String... arguments) throws InterruptedException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = new AtomicInteger(-1);
        var running = Thread.ofVirtual().start(() -> code.set(new Commands(desk(out, err)).run(arguments)));
        var deadline = Instant.now().plusSeconds(30);
        while (err.size() == 0 && running.isAlive() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        running.interrupt();
        running.join(Duration.ofSeconds(30));
        return said(code.get(), out, err);
    }

    /// Where the commands stand; what they say there is not kept.
    Desk desk() {
        return desk(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    private Desk desk(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Desk(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Surroundings(environment, terminal, StandardCharsets.UTF_8),
                opener);
    }

    private static Said said(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        var said = new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        if (said.out().startsWith("{") && said.out().contains("\"schema\" : \"groundwork/")) {
            Schemas.check(said.out());
        }
        return said;
    }
}
