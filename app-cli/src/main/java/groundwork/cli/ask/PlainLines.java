package groundwork.cli.ask;

import java.io.PrintWriter;
import java.util.Optional;

/// Lines out, lines in.
///
/// @param echo whether what is read is written too: nobody saw it being typed, so a log would lack it
public record PlainLines(Source in, PrintWriter out, boolean echo) {

    /// Where lines come from.
    @FunctionalInterface
    public interface Source {
        /// The next line; empty at the end.
        Optional<String> next();
    }

    /// The next line; empty at the end of the input.
    public Optional<String> read(String prompt) {
        out.print(prompt);
        out.flush();
        var line = in.next();
        if (echo || line.isEmpty()) {
            out.println(line.orElse(""));
        }
        return line;
    }
}
