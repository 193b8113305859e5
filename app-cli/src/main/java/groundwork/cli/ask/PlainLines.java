package groundwork.cli.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Lines out, lines in.
///
/// @param echo whether what is read is written too: nobody saw it being typed, so a log would lack it
public record PlainLines(BufferedReader in, PrintWriter out, boolean echo) {

    /// The next line; empty at the end of the input.
    public Optional<String> read(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            var line = Optional.ofNullable(in.readLine());
            if (echo || line.isEmpty()) {
                out.println(line.orElse(""));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
