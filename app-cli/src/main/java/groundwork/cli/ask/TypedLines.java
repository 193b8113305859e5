package groundwork.cli.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/// Lines as they are typed, which can be ended from outside while one is waited for: a read of the standard input
/// itself cannot be interrupted.
public final class TypedLines implements PlainLines.Source {

    private static final Optional<String> END = Optional.empty();

    private final BlockingDeque<Optional<String>> lines = new LinkedBlockingDeque<>();

    private TypedLines() {}

    /// Begins to read.
    public static TypedLines from(BufferedReader in) {
        var typed = new TypedLines();
        Thread.ofPlatform().daemon().name("typed-lines").start(() -> typed.read(in));
        return typed;
    }

    private void read(BufferedReader in) {
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                lines.addLast(Optional.of(line));
            }
        } catch (IOException e) {
            // An input that breaks is at its end.
        }
        lines.addLast(END);
    }

    /// Whoever waits for a line, or asks for one later, is told that there is none.
    public void end() {
        lines.addFirst(END);
    }

    @Override
    public Optional<String> next() {
        try {
            var line = lines.takeFirst();
            if (line.isEmpty()) {
                lines.addFirst(END);
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }
}
