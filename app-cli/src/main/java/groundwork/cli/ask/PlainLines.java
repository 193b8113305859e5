package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import java.io.PrintWriter;
import java.util.Optional;

/// Lines out, lines in.
public final class PlainLines {

    /// So many answers to one question are heard where nobody sits: what is piped in does not learn from a
    /// refusal.
    private static final int MOST = 20;

    private final Source in;
    private final PrintWriter out;
    private final boolean echo;
    private String asked = "";
    private int times;

    /// @param echo whether what is read is written too: nobody saw it being typed, so a log would lack it
    public PlainLines(Source in, PrintWriter out, boolean echo) {
        this.in = in;
        this.out = out;
        this.echo = echo;
    }

    /// Where lines come from.
    @FunctionalInterface
    public interface Source {
        /// The next line; empty at the end.
        Optional<String> next();
    }

    public PrintWriter out() {
        return out;
    }

    /// The next line; empty at the end of the input.
    public Optional<String> read(String prompt) {
        times = prompt.equals(asked) ? times + 1 : 1;
        asked = prompt;
        if (echo && times > MOST) {
            out.println(say("ask.not-understood", "times", MOST));
            return Optional.empty();
        }
        out.print(prompt);
        out.flush();
        var line = in.next();
        if (echo || line.isEmpty()) {
            out.println(line.orElse(""));
        }
        return line;
    }
}
