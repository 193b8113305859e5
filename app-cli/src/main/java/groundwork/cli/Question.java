package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        return ask(question, List.of(Reply.YES, Reply.NO)) == Reply.YES;
    }

    /// One of the replies, by the beginning of its word; the last one where the answer is empty or there is none.
    Reply ask(String question, List<Reply> replies) {
        var words = replies.stream().map(Reply::word).collect(Collectors.joining(", "));
        while (true) {
            printer.say(Line.EMPTY);
            printer.say(question + " " + words + " [" + replies.getLast().word() + "]");
            var answer = typed();
            if (answer.isEmpty()) {
                return replies.getLast();
            }
            var meant = replies.stream().filter(reply -> reply.isMeant(answer)).findFirst();
            if (meant.isPresent()) {
                return meant.get();
            }
            printer.say(say("commands.Question.is-none-of", "answer", answer, "words", words));
        }
    }

    /// Ctrl-C in a question cancels, with a word.
    private String typed() {
        var before = Signals.register("INT", () -> {
            printer.say(say("commands.Question.cancelled-nothing-was-done"));
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
            throw new UncheckedIOException(say("commands.Question.what-was-typed-cannot-be-read"), e);
        }
    }
}
