package groundwork.cli.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/// A terminal read and set by `stty`, as rarely as can be: once to learn how it is, once for each change. JLine's
/// native way lets the JVM build a call for each function at every start, which takes longer than all else before
/// the first question; its own way by `stty` asks a dozen times.
final class SttyPty extends ExecPty {

    /// Runs `stty` with these words on the terminal and gives what it says.
    @FunctionalInterface
    interface Stty {
        String run(List<String> words) throws IOException;
    }

    /// Where the terminal is read from and written to; stays open.
    record Streams(InputStream in, OutputStream out) {}

    private final Stty stty;
    private final Streams streams;
    private final String atFirst;
    private Attributes known;
    private boolean sizeWasTold;

    /// @throws IOException where there is no `stty`, or it knows no terminal here
    SttyPty(Stty stty, Streams streams) throws IOException {
        super(new ExecTerminalProvider(), SystemStream.Output, "terminal");
        this.stty = stty;
        this.streams = streams;
        this.atFirst = stty.run(List.of("-a"));
        this.known = SttySettings.read(atFirst);
    }

    @Override
    public InputStream getSlaveInput() {
        return streams.in();
    }

    @Override
    public OutputStream getSlaveOutput() {
        return streams.out();
    }

    @Override
    public synchronized Attributes getAttr() {
        return new Attributes(known);
    }

    @Override
    protected synchronized void doSetAttr(Attributes wanted) throws IOException {
        var words = getFlagsToSet(wanted, known);
        if (!words.isEmpty()) {
            stty.run(words);
        }
        known = new Attributes(wanted);
    }

    @Override
    public synchronized Size getSize() throws IOException {
        var size = super.getSize();
        sizeWasTold = true;
        return size;
    }

    /// The size is told the first time as it was when we opened the terminal, a moment ago.
    @Override
    protected String doGetConfig() throws IOException {
        return sizeWasTold ? stty.run(List.of("-a")) : atFirst;
    }
}
