package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Interview;
import groundwork.choices.Question;
import groundwork.choices.Question.About;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import groundwork.choices.Words;
import groundwork.cli.look.Glyphs;
import groundwork.journey.Offers.Offer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a prompt has around it: the question, what stands there already, what is refused, what could be offered.
interface Setting {

    Question question();

    /// What is taken when nothing is written: the answer given before, else the default.
    Optional<Answer> standing();

    /// Why an answer is refused; empty when it is fine.
    Optional<String> refusal(Answer answer);

    /// Why this cannot be taken here: it is refused, or the cloud has said all there is and it is none of it.
    default Optional<String> objection(Answer answer) {
        return refusal(answer).or(() -> answer instanceof Answer.One(var value) ? notOffered(value) : Optional.empty());
    }

    private Optional<String> notOffered(String value) {
        if (!source().isComplete() || standing().equals(Optional.of(new Answer.One(value)))) {
            return Optional.empty();
        }
        var offers = offers("").offers();
        boolean unknown = !offers.isEmpty()
                && offers.stream().noneMatch(offer -> offer.value().equalsIgnoreCase(value));
        return unknown
                ? Optional.of(say("ask.not-offered", "value", value)
                        + Words.nearest(value, offers.stream().map(Offer::value))
                                .map(near -> " " + say("ask.did-you-mean", "near", near))
                                .orElse(""))
                : Optional.empty();
    }

    /// How an option is called; the one that is taken without an answer is the recommended one, where the
    /// question serves a best practice.
    default String label(Question.Option option) {
        return option.label();
    }

    /// What a cloud has to offer, given what was typed.
    Offering offers(String typed);

    Glyphs glyphs();

    /// The setting of a field inside this one.
    Setting of(Field field, Map<String, String> row);

    /// A whole question.
    record OfQuestion(Question question, Interview interview, Offering.Shelf shelf, Glyphs glyphs) implements Setting {

        @Override
        public Optional<Answer> standing() {
            return question.about().key().equals(Interview.EXPERT)
                    ? Optional.of(new Answer.Many(List.of()))
                    : interview.questionnaire().effective(question.about().key(), interview.answers());
        }

        @Override
        public Optional<String> refusal(Answer answer) {
            return question.about().key().equals(Interview.EXPERT)
                    ? Optional.empty()
                    : interview.questionnaire().refusal(question, answer, interview.answers());
        }

        @Override
        public String label(Question.Option option) {
            return question.about().practice().isPresent()
                            && interview
                                    .questionnaire()
                                    .fallback(question, interview.answers())
                                    .equals(Optional.of(new Answer.One(option.value())))
                    ? say("ask.recommended", "label", option.label())
                    : option.label();
        }

        @Override
        public Offering offers(String typed) {
            return shelf.look(source(), interview.answers(), typed);
        }

        @Override
        public Setting of(Field field, Map<String, String> row) {
            return new OfField(this, (Question.Rows) question, field, row);
        }
    }

    /// One field of a row, asked like a question of its own.
    record OfField(OfQuestion whole, Question.Rows rows, Field field, Map<String, String> row) implements Setting {

        @Override
        public Question question() {
            var about = new About(
                    field.key(),
                    rows.about().section(),
                    field.label(),
                    "",
                    rows.about().practice(),
                    false);
            if (field.takes() == Takes.SEVERAL) {
                return new Question.PickMany(about, field.options());
            }
            return field.options().isEmpty()
                    ? new Question.Entry(about, field.source())
                    : new Question.Pick(about, field.options());
        }

        @Override
        public Optional<Answer> standing() {
            var value = row.getOrDefault(field.key(), field.fallback());
            if (field.takes() == Takes.SEVERAL) {
                return Optional.of(new Answer.Many(value.isEmpty() ? usual() : words(value)));
            }
            return value.isEmpty() && refusal(new Answer.One("")).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Answer.One(value));
        }

        /// What the question of the same name was answered with; all there is where nothing was.
        private List<String> usual() {
            var all = field.options().stream().map(Question.Option::value).toList();
            var interview = whole.interview();
            return interview
                    .questionnaire()
                    .find(field.key())
                    .flatMap(question -> interview.questionnaire().effective(field.key(), interview.answers()))
                    .map(answer -> answer instanceof Answer.Many(var chosen) ? chosen : all)
                    .map(chosen -> all.stream().filter(chosen::contains).toList())
                    .orElse(all);
        }

        static List<String> words(String value) {
            return Stream.of(value.split("[,\\s]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        @Override
        public Optional<String> refusal(Answer answer) {
            return whole.interview().questionnaire().refusal(rows, field, text(answer));
        }

        /// How a field's answer is written in its row.
        static String text(Answer answer) {
            return switch (answer) {
                case Answer.One(var value) -> value;
                case Answer.Many(var values) -> String.join(", ", values);
                case Answer.Rows _ -> "";
            };
        }

        @Override
        public Offering offers(String typed) {
            return whole.shelf().look(source(), whole.interview().answers(), typed);
        }

        @Override
        public Glyphs glyphs() {
            return whole.glyphs();
        }

        @Override
        public Setting of(Field other, Map<String, String> now) {
            return new OfField(whole, rows, other, now);
        }
    }

    /// Where a cloud could offer values.
    default Source source() {
        return switch (question()) {
            case Question.Entry entry -> entry.source();
            case Question.Entries entries -> entries.source();
            case Question.Pick _, Question.PickMany _, Question.Rows _ -> Source.NONE;
        };
    }
}
