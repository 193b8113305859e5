package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Interview;
import groundwork.choices.Question;
import groundwork.cli.ask.PlainQuestion.Reply;
import groundwork.cli.look.Line;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks line by line: for pipes, logs, screen readers and terminals that cannot be redrawn. Nothing moves,
/// nothing is said by colour or by place alone.
public final class PlainAsking implements Asking {

    private static final int LESSON_WIDTH = 80;

    private final PlainQuestion asking;
    private final PrintWriter out;
    private final AtHand atHand;
    private final Map<String, String> labels = new LinkedHashMap<>();

    public PlainAsking(PlainLines lines, AtHand atHand) {
        this.asking = new PlainQuestion(lines, atHand);
        this.out = lines.out();
        this.atHand = atHand;
    }

    @Override
    public Outcome ask(Interview interview, Consumer<Interview> seen) {
        out.println(say("ask.plain-how"));
        var now = interview;
        var section = "";
        for (var question = now.current(); question.isPresent(); question = now.current()) {
            var place = now.place(question.get());
            if (!place.title().equals(section)) {
                section = place.title();
                out.println();
                out.println(say(
                        "ask.section-of",
                        "title",
                        place.title(),
                        "index",
                        place.index(),
                        "sections",
                        place.sections()));
            }
            var reply = ask(question.get(), now);
            if (reply.isEmpty()) {
                return new Outcome.Stopped(now);
            }
            now = reply.get();
            seen.accept(now);
        }
        return new Outcome.Answered(now);
    }

    /// The interview after this question; empty when the input is at its end.
    private Optional<Interview> ask(Question question, Interview now) {
        out.println();
        out.println(number(question, now) + question.about().title());
        var setting = new Setting.OfQuestion(question, now, atHand.shelf(), atHand.glyphs());
        while (true) {
            switch (asking.ask(setting, new Shown(labels))) {
                case Reply.Given(var answer, var label) -> {
                    if (!label.isEmpty() && answer instanceof groundwork.choices.Answer.One(var value)) {
                        labels.put(value, label);
                    }
                    return Optional.of(now.answered(answer));
                }
                case Reply.Why() -> explain(question);
                case Reply.Back() -> {
                    var before = now.back();
                    if (!before.current().equals(now.current())) {
                        return Optional.of(before);
                    }
                    out.println(say("ask.first-question"));
                }
                case Reply.End() -> {
                    return Optional.empty();
                }
            }
        }
    }

    private static String number(Question question, Interview now) {
        int index = now.path().indexOf(question);
        return index < 0 ? "" : (index + 1) + ". ";
    }

    private void explain(Question question) {
        out.println(question.about().help());
        atHand.lessons().of(question, LESSON_WIDTH).stream().map(Line::plain).forEach(out::println);
    }
}
