package groundwork.practices.accept;

import static groundwork.terms.Say.say;

import java.io.Serial;

/// A waivers file that cannot be read: where, what was found, what is allowed.
public final class WaiversFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /// @param line   counted from 1; 0 where the file as a whole is meant
    /// @param column counted from 1
    WaiversFileException(int line, int column, String message) {
        super(
                line == 0
                        ? message
                        : say(
                                "findings.WaiversFileException.line-column",
                                "line",
                                line,
                                "column",
                                column,
                                "message",
                                message));
    }
}
