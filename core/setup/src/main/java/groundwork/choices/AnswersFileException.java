package groundwork.choices;

import static groundwork.terms.Say.say;

import java.io.Serial;
import java.util.Optional;

/// Something in an answers file cannot be used. The message is one line: `file:line:column: what was found, what
/// is allowed, and the nearest valid word`.
public final class AnswersFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 400;

    private final int line;
    private final int column;

    /// @param line   counted from 1; 0 where the file as a whole is meant
    /// @param column counted from 1; 0 where the file as a whole is meant
    AnswersFileException(String file, int line, int column, String sentence, Optional<String> nearest) {
        super(file
                + (line > 0 ? ":" + line + ":" + column : "")
                + ": "
                + oneLine(sentence)
                + nearest.map(word -> " " + say("choices.did-you-mean-quoted", "word", word))
                        .orElse(""));
        this.line = line;
        this.column = column;
    }

    /// What a file holds goes to a terminal here: without control characters, and not by the page.
    private static String oneLine(String sentence) {
        var line = sentence.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
