package groundwork.cli.screen;

import groundwork.cli.look.Theme;
import groundwork.cli.screen.SttyPty.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A screen without a terminal, for a rehearsal nobody sees: all that a real one loads is loaded.
public final class NoTerminal {

    private NoTerminal() {}

    /// @param in what is typed
    /// @param out what would be shown
    public static Screen screen(Theme theme, InputStream in, OutputStream out) throws IOException {
        var settings = settings();
        var terminal = Terminals.bySettings(
                words -> words.contains("-a") ? settings : "",
                new Streams(in, out),
                "xterm-256color",
                StandardCharsets.UTF_8);
        return new Screen(terminal, theme);
    }

    /// What `stty -a` says of a usual terminal.
    private static String settings() throws IOException {
        try (var in = Objects.requireNonNull(NoTerminal.class.getResourceAsStream("settings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
