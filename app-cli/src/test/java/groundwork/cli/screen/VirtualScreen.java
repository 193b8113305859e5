package groundwork.cli.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminal.VirtualTerminal;

/// A terminal without a terminal, to type at and to look at. Waits for what it shall show with a deadline, never
/// a fixed time.
public final class VirtualScreen {

    static final Duration DEADLINE = Duration.ofSeconds(10);

    public static final String ENTER = "\r";
    public static final String ESCAPE = "\u001b";
    public static final String UP = "\u001b[A";
    public static final String DOWN = "\u001b[B";
    public static final String STOP = "\u0003";

    private final VirtualTerminal virtual;

    public VirtualScreen(int columns, int rows) {
        this("xterm-256color", columns, rows);
    }

    public VirtualScreen(String type, int columns, int rows) {
        try {
            virtual = ScreenTerminal.withTerminal("virtual", type, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Terminal terminal() {
        return virtual.terminal();
    }

    public ScreenTerminal screen() {
        return virtual.screen();
    }

    /// Types keys, one after the other.
    public void type(String... keys) {
        for (String key : keys) {
            try {
                virtual.terminal().processInputBytes(key.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void resize(int columns, int rows) {
        virtual.screen().setSize(Size.of(columns, rows));
        virtual.terminal().setSize(Size.of(columns, rows));
        virtual.terminal().raise(Signal.WINCH);
    }

    /// What is on the screen: the lines without the spaces behind, empty ones at the end left out.
    public String text() {
        return virtual.screen()
                .toString()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    /// Waits until the screen shows this.
    public String shows(String part) {
        return until(text -> text.contains(part), "'" + part + "'");
    }

    /// Waits until the screen shows this and nothing else. What is written arrives in pieces, so a test never
    /// looks only once.
    public void showsExactly(String text) {
        until(text::equals, "exactly:\n" + text);
    }

    /// Waits until the screen no longer shows this.
    public String hides(String part) {
        return until(text -> !text.contains(part), "no '" + part + "'");
    }

    /// Waits until what is on the screen is so.
    public String until(Predicate<String> condition, String what) {
        var end = Instant.now().plus(DEADLINE);
        while (!condition.test(text())) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited for " + what + ", but the screen shows:\n" + text());
            }
            Thread.onSpinWait();
        }
        return text();
    }
}
