package groundwork.cli;

import groundwork.cli.look.Surroundings;
import groundwork.cli.screen.NoTerminal;
import groundwork.doors.Doors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// A process of its own that shows the wizard's first question, on a screen nobody sees, and leaves at it with
/// Ctrl-C.
final class FirstQuestion {

    private static final byte[] CTRL_C = {3};

    private FirstQuestion() {}

    /// @param arguments the home
    public static void main(String[] arguments) {
        var around = new Surroundings(
                Map.of("GROUNDWORK_HOME", arguments[0], "TERM", "xterm", "COLUMNS", "100"),
                true,
                StandardCharsets.UTF_8);
        var desk = new Desk(InputStream.nullInputStream(), System.out, System.err, around, Doors::open);
        var command = new SetupCommand(desk, theme -> {
            try {
                return Optional.of(
                        NoTerminal.screen(theme, new ByteArrayInputStream(CTRL_C), OutputStream.nullOutputStream()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        System.out.println("left with " + new Quick(desk).wizard(command));
    }
}
