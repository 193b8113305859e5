package groundwork.cli;

import groundwork.cli.look.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jline.utils.Signals;

/// Asks for one word on one line; no answer means the last, harmless one.
final class Question {

    private final Printer printer;
    private final BufferedReader typed;

    Question(Desk desk, Printer printer) {
        this.printer = printer;
        this.typed = new BufferedReader(new InputStreamReader(desk.in(), StandardCharsets.UTF_8));
    }

    /// Whether the person said yes.
    boolean yes(String question) {
        return ask(question, List.of("yes", "no")).equals("yes");
    }

    /// One of the words, by its beginning; the last one where the answer is empty or there is none.
    String ask(String question, List<String> words) {
        while (true) {
            printer.say(Line.EMPTY);
            printer.say(question + " " + String.join(", ", words) + " [" + words.getLast() + "]");
            var answer = typed();
            var meant = words.stream().filter(word -> word.startsWith(answer)).findFirst();
            if (answer.isEmpty()) {
                return words.getLast();
            }
            if (meant.isPresent()) {
                return meant.get();
            }
            printer.say("'" + answer + "' is none of " + String.join(", ", words) + ".");
        }
    }

    /// Ctrl-C in a question cancels, with a word.
    private String typed() {
        var before = Signals.register("INT", () -> {
            printer.say("Cancelled. Nothing was done.");
            System.exit(Exit.STOPPED.code());
        });
        try {
            return line();
        } finally {
            Signals.unregister("INT", before);
        }
    }

    private String line() {
        try {
            var line = typed.readLine();
            return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("What was typed cannot be read; nothing was done.", e);
        }
    }
}
