package groundwork.cli.screen;

import groundwork.cli.screen.SttyPty.Streams;
import groundwork.cli.screen.SttyPty.Stty;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.utils.InfoCmp;

/// Opens the terminal this process runs in: by `stty` where there is one, which is the quickest, else by what
/// JLine finds.
final class Terminals {

    private Terminals() {}

    /// @param encoding of what is typed and shown
    static Terminal open(Charset encoding) throws IOException {
        var type = Optional.ofNullable(System.getenv("TERM")).filter(name -> !name.startsWith(Terminal.TYPE_DUMB));
        if (type.isPresent()) {
            try {
                var streams =
                        new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
                return bySettings(Terminals::stty, streams, type.get(), encoding);
            } catch (IOException e) {
                // No stty, as on Windows: JLine knows other ways.
                return byJLine(encoding);
            }
        }
        return byJLine(encoding);
    }

    /// Signals are left alone: who wants to hear of them listens for itself.
    ///
    /// @param type the name of the kind of terminal
    static Terminal bySettings(Stty stty, Streams streams, String type, Charset encoding) throws IOException {
        // What JLine knows by heart need not be asked of infocmp.
        var known = InfoCmp.getDefaultInfoCmp(type);
        if (known != null) {
            InfoCmp.setLoadedInfoCmp(type, known);
        }
        var pty = new SttyPty(stty, streams);
        var name = "groundwork";
        return new PosixSysTerminal(
                new ExecTerminalProvider(),
                name,
                type,
                pty,
                encoding,
                encoding,
                encoding,
                false,
                SignalHandler.SIG_DFL);
    }

    private static Terminal byJLine(Charset encoding) throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .graphemeCluster(false)
                .encoding(encoding)
                .build();
    }

    private static String stty(List<String> words) throws IOException {
        var line = new ArrayList<>(List.of("stty"));
        line.addAll(words);
        var process = new ProcessBuilder(line)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
