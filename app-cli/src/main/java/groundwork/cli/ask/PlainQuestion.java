package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question;
import groundwork.choices.Question.Option;
import groundwork.journey.Offers.Offer;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One question, asked by printing a line and reading one.
final class PlainQuestion {

    /// How long a cloud may take to say what it offers before we ask without it.
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_OFFERS = 12;

    private final PrintWriter out;
    private final AtHand atHand;
    private final PlainLines lines;
    private int told;

    PlainQuestion(PlainLines lines, AtHand atHand) {
        this.lines = lines;
        this.out = lines.out();
        this.atHand = atHand;
    }

    /// What a line said.
    sealed interface Reply {
        /// @param label what people know the answer by, where it was chosen from a cloud's offers; else empty
        record Given(Answer answer, String label) implements Reply {}

        record Why() implements Reply {}

        record Back() implements Reply {}

        record End() implements Reply {}
    }

    /// Asks until there is an answer that is not refused, or something else was said.
    Reply ask(Setting setting, Shown shown) {
        return switch (setting.question()) {
            case Question.Pick(var ignored, var options) -> options(setting, shown, options, false);
            case Question.PickMany(var ignored, var options) -> options(setting, shown, options, true);
            case Question.Entry _ -> entry(setting, shown);
            case Question.Entries _ -> entries(setting, shown);
            case Question.Rows rows -> new PlainRows(this, out).ask(rows, setting, shown);
        };
    }

    private Reply options(Setting setting, Shown shown, List<Option> options, boolean several) {
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            var hint = option.hint().isEmpty() ? "" : ": " + option.hint();
            out.println("   " + (i + 1) + ") " + setting.label(option) + hint);
        }
        return until(new Known(setting, setting.standing(), shown), several ? say("ask.several") : "", line -> {
            var words = (several ? split(line) : Stream.of(line.strip()))
                    .map(word -> value(word, options))
                    .toList();
            return several ? new Answer.Many(words) : new Answer.One(words.getFirst());
        });
    }

    /// The option meant by its number, its word or its label; else the text as it is, to be refused with a
    /// reason.
    private static String value(String text, List<Option> options) {
        if (text.matches("\\d{1,2}")) {
            int index = Integer.parseInt(text) - 1;
            return index >= 0 && index < options.size() ? options.get(index).value() : text;
        }
        return options.stream()
                .filter(option ->
                        option.value().equalsIgnoreCase(text) || option.label().equalsIgnoreCase(text))
                .map(Option::value)
                .findFirst()
                .orElse(text);
    }

    private static Stream<String> split(String line) {
        return Stream.of(line.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private Reply entry(Setting setting, Shown shown) {
        var offers = offers(setting);
        list(offers);
        return until(
                new Known(setting, standing(setting, offers), shown.with(offers)),
                "",
                line -> new Answer.One(chosen(line.strip(), offers)));
    }

    private Reply entries(Setting setting, Shown shown) {
        var offers = offers(setting);
        list(offers);
        return until(
                new Known(setting, setting.standing(), shown),
                say("ask.several"),
                line -> new Answer.Many(
                        split(line).map(part -> chosen(part, offers)).toList()));
    }

    /// What is taken without a word: where the cloud has said all there is, one of that.
    private static Optional<Answer> standing(Setting setting, List<Offer> offers) {
        var standing = setting.standing();
        boolean offered = offers.stream()
                .map(Offer::value)
                .anyMatch(value -> standing.equals(Optional.of(new Answer.One(value))));
        return offered || offers.isEmpty() || !setting.source().isComplete()
                ? standing
                : Optional.of(new Answer.One(offers.getFirst().value()));
    }

    private void list(List<Offer> offers) {
        for (int i = 0; i < Math.min(MOST_OFFERS, offers.size()); i++) {
            var offer = offers.get(i);
            out.println("   " + (i + 1) + ") " + offer.label() + (offer.hint().isEmpty() ? "" : ": " + offer.hint()));
        }
        if (offers.size() > MOST_OFFERS) {
            out.println("   " + say("ask.and-more", "count", offers.size() - MOST_OFFERS));
        }
    }

    /// The offer meant by its number or its name, or by a part that only one has.
    private static String chosen(String text, List<Offer> offers) {
        if (text.matches("\\d{1,2}") && !offers.isEmpty()) {
            int index = Integer.parseInt(text) - 1;
            return index >= 0 && index < offers.size() ? offers.get(index).value() : text;
        }
        return offers.stream()
                .filter(offer ->
                        offer.value().equalsIgnoreCase(text) || offer.label().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> only(Search.containing(text, offers)))
                .map(Offer::value)
                .orElse(text);
    }

    private static Optional<Offer> only(List<Offer> offers) {
        return offers.size() == 1 ? Optional.of(offers.getFirst()) : Optional.empty();
    }

    private List<Offer> offers(Setting setting) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var offering = setting.offers("");
        if (offering instanceof Offering.Waiting) {
            out.println("   " + say("ask.asking-cloud"));
            out.flush();
        }
        while (offering instanceof Offering.Waiting && System.nanoTime() < end) {
            talk();
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            }
            offering = setting.offers("");
        }
        talk();
        if (offering instanceof Offering.Failed(var sentence)) {
            out.println("   " + sentence);
        }
        return offering.offers();
    }

    /// What somebody has to know meanwhile, each sentence once.
    private void talk() {
        var all = atHand.talk().get();
        all.stream().skip(told).forEach(out::println);
        told = Math.max(told, all.size());
        out.flush();
    }

    /// What a line means as an answer.
    interface Meaning {
        Answer of(String line);
    }

    /// A question, what is taken when nothing is written, and how it reads.
    private record Known(Setting setting, Optional<Answer> standing, Shown shown) {}

    private Reply until(Known known, String form, Meaning meaning) {
        var setting = known.setting();
        var standing = known.standing();
        var brackets = standing.map(answer -> "[" + known.shown().of(setting.question(), answer) + "] ")
                .orElse("");
        while (true) {
            var line = line(
                    "   " + (form.isEmpty() ? "" : "(" + form + ") ") + brackets + "(" + say("ask.plain-keys") + ") ");
            if (line.isEmpty()) {
                return new Reply.End();
            }
            var text = line.get().strip();
            var special = special(text);
            if (special.isPresent()) {
                return special.get();
            }
            var answer = text.isEmpty() ? standing : Optional.of(meaning.of(none(text)));
            var refusal = answer.isEmpty() ? Optional.of(say("ask.no-default")) : setting.objection(answer.get());
            if (refusal.isEmpty()) {
                return new Reply.Given(answer.orElseThrow(), label(setting, answer.orElseThrow()));
            }
            out.println("   " + say("ask.not-taken", "sentence", refusal.get()));
        }
    }

    private static String none(String text) {
        return text.equalsIgnoreCase("none") || text.equalsIgnoreCase(say("ask.none")) ? "" : text;
    }

    static Optional<Reply> special(String text) {
        return switch (text) {
            case "?" -> Optional.of(new Reply.Why());
            case "<" -> Optional.of(new Reply.Back());
            default -> Optional.empty();
        };
    }

    private static String label(Setting setting, Answer answer) {
        return answer instanceof Answer.One(var value)
                ? setting.offers("").offers().stream()
                        .filter(offer -> offer.value().equals(value))
                        .map(Offer::label)
                        .findFirst()
                        .orElse("")
                : "";
    }

    Optional<String> line(String prompt) {
        return lines.read(prompt);
    }
}
