package groundwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// The program as a process of its own on a real terminal, which tmux provides. What it prints arrives in pieces,
/// so a test waits for what it expects, with a deadline.
///
/// @param socket of a tmux server of our own
record Tmux(String socket, Path folder) implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    /// A server that is told to end takes a while to: the next one has a name of its own.
    private static final AtomicInteger NEXT = new AtomicInteger();

    static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Starts the program; when it has ended, the terminal shows `EXIT=` and its exit code.
    ///
    /// @param environment `NAME=value` in front of the command
    static Tmux starting(Path folder, int columns, int rows, String environment, String arguments) {
        try {
            var options = folder.resolve("java.options");
            Files.writeString(
                    options,
                    "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n--enable-native-access=ALL-UNNAMED\n-cp\n\""
                            + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"\n");
            var java = Path.of(System.getProperty("java.home"), "bin", "java");
            var script = folder.resolve("start.sh");
            Files.writeString(script, """
                    export GROUNDWORK_HOME=%s
                    %s sh -c 'echo $$ > %s; exec %s @%s groundwork.cli.Main %s'
                    echo EXIT=$?
                    stty -a | grep -o -e '-*echo ' | head -1
                    sleep 300
                    """.formatted(
                            folder.resolve("home"), environment, folder.resolve("pid"), java, options, arguments));
            var tmux = new Tmux("groundwork-" + ProcessHandle.current().pid() + "-" + NEXT.getAndIncrement(), folder);
            tmux.call(
                    "-f",
                    "/dev/null",
                    "new-session",
                    "-d",
                    "-x",
                    String.valueOf(columns),
                    "-y",
                    String.valueOf(rows),
                    "sh " + script);
            return tmux;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String call(String... words) {
        try {
            var command = new ArrayList<>(List.of("tmux", "-L", socket));
            command.addAll(List.of(words));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void type(String... keys) {
        for (var key : keys) {
            call("send-keys", key);
        }
    }

    void resize(int columns, int rows) {
        call("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /// What is on the screen.
    String screen() {
        return call("capture-pane", "-p").stripTrailing();
    }

    /// The same with its colour codes.
    String colours() {
        return call("capture-pane", "-p", "-e");
    }

    String shows(String part) {
        return until(text -> text.contains(part), "'" + part + "'");
    }

    String until(Predicate<String> condition, String what) {
        var end = Instant.now().plus(DEADLINE);
        var text = screen();
        while (!condition.test(text)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited for " + what + ", but the terminal shows:\n" + text);
            }
            text = screen();
        }
        return text;
    }

    /// Tells the program to end.
    void terminate() {
        try {
            var pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
            ProcessHandle.of(pid).orElseThrow().destroy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        call("kill-server");
    }
}
