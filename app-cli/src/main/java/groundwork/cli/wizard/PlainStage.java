package groundwork.cli.wizard;

import groundwork.choices.Interview;
import groundwork.choices.Question.Option;
import groundwork.choices.Words;
import groundwork.cli.ask.Asking.Outcome;
import groundwork.cli.ask.AtHand;
import groundwork.cli.ask.PlainAsking;
import groundwork.cli.ask.PlainLines;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Say;
import groundwork.cli.progress.Outlook;
import groundwork.cli.progress.Progress.Work;
import groundwork.cli.screen.Interrupts;
import groundwork.cli.view.RunLines;
import groundwork.run.StopToken;
import groundwork.run.Termination;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The wizard on plain lines.
///
/// @param interrupts what Ctrl-C does while questions are asked
public record PlainStage(PlainLines lines, AtHand atHand, Console console, Interrupts interrupts) implements Stage {

    private static final String BACK = "<";

    private PrintWriter out() {
        return lines.out();
    }

    @Override
    public Outcome ask(Interview interview, Consumer<Interview> seen) {
        return new PlainAsking(lines, atHand).ask(interview, seen);
    }

    @Override
    public void say(List<Line> said) {
        said.forEach(line -> out().println(console.paint(line)));
        out().flush();
    }

    @Override
    public <T> T busy(String what, Supplier<T> work) {
        out().println(what + ".");
        out().flush();
        return work.get();
    }

    @Override
    public Optional<String> choose(Menu menu) {
        var options = menu.options();
        out().println();
        out().println(menu.title());
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            out().println("   " + (i + 1) + ") " + option.label()
                    + (option.hint().isEmpty() ? "" : ": " + option.hint()));
        }
        while (true) {
            var text = read("   [" + Menu.word(menu.standing()) + "] ");
            if (text.equals(BACK)) {
                return Optional.empty();
            }
            var value = text.isEmpty() ? Optional.of(menu.standing()) : meant(text, options);
            if (value.isPresent()) {
                return value;
            }
            var words = options.stream().map(PlainStage::word).collect(Collectors.joining(", "));
            out().println("   "
                    + Say.say(
                            "wizard.PlainStage.not-taken-write-a-number-or",
                            "words",
                            words,
                            "meant",
                            Words.nearest(text, options.stream().map(PlainStage::word))
                                    .map(near -> " " + Say.say("wizard.PlainStage.did-you-mean", "near", near))
                                    .orElse("")));
        }
    }

    /// What was written, or [Stopped] where the input is at its end.
    private String read(String prompt) {
        return lines.read(prompt + "(" + Say.say("wizard.PlainStage.back") + ") ")
                .orElseThrow(Stopped::new)
                .strip();
    }

    private static Optional<String> meant(String text, List<Option> options) {
        if (text.matches("[1-9]\\d?") && Integer.parseInt(text) <= options.size()) {
            return Optional.of(options.get(Integer.parseInt(text) - 1).value());
        }
        return options.stream()
                .filter(option ->
                        word(option).equalsIgnoreCase(text) || option.value().equalsIgnoreCase(text))
                .map(Option::value)
                .findFirst();
    }

    private static String word(Option option) {
        return Menu.word(option.value());
    }

    @Override
    public Optional<String> line(String title, String help, String standing) {
        out().println();
        out().println(title);
        if (!help.isEmpty()) {
            out().println(help);
        }
        while (true) {
            var text = read("   " + (standing.isEmpty() ? "" : "[" + standing + "] "));
            if (text.equals(BACK)) {
                return Optional.empty();
            }
            if (!text.isEmpty() || !standing.isEmpty()) {
                return Optional.of(text.isEmpty() ? standing : text);
            }
            out().println("   " + Say.say("wizard.PlainStage.not-taken-a-few-words-are"));
        }
    }

    @Override
    public <T> Ran<T> run(Work<T> work, StopToken stop, Outlook outlook) {
        var told = new RunLines(console, line -> say(List.of(line)));
        try (var _ = Interrupts.by(() -> asked(stop));
                var _ = Termination.of(stop)) {
            return new Ran<>(work.run(told), told.board());
        }
    }

    @Override
    public <T> T telling(String what, StopToken stop, Function<Consumer<Line>, T> work) {
        say(List.of(Line.of(what + ".")));
        try (var _ = Interrupts.by(() -> asked(stop));
                var _ = Termination.of(stop)) {
            return work.apply(line -> say(List.of(line)));
        }
    }

    /// The first Ctrl-C lets finish what runs, the second stops now.
    private void asked(StopToken stop) {
        if (stop.request() == StopToken.Request.NONE) {
            stop.finishWhatRuns();
            say(List.of(Line.of(Say.say("wizard.PlainStage.stopping-nothing-new-begins-what-runs"))));
        } else {
            stop.stopNow();
            say(List.of(Line.of(Say.say("wizard.PlainStage.stopping-now-the-cloud-goes-on"))));
        }
    }

    @Override
    public int width() {
        return console.width();
    }

    @Override
    public void close() {
        interrupts.close();
        out().flush();
    }
}
