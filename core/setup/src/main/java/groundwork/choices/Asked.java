package groundwork.choices;

import static groundwork.terms.Say.say;

import groundwork.choices.Question.About;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A question with its behaviour: when it is asked, what is taken when it is not answered, why an answer is
/// refused.
///
/// @param columns the fields of its rows with their rules; empty for any other question
record Asked(
        Question question,
        Predicate<Answers> when,
        Function<Answers, Optional<Answer>> fallback,
        Refusal refusal,
        List<Column> columns) {

    Asked(Question question, Predicate<Answers> when, Function<Answers, Optional<Answer>> fallback, Refusal refusal) {
        this(question, when, fallback, refusal, List.of());
    }

    /// A field of a row and why a value of it is refused.
    record Column(Field field, Function<String, Optional<String>> rule) {

        Optional<String> refusal(Map<String, String> row) {
            return rule.apply(row.getOrDefault(field.key(), field.fallback()));
        }
    }

    /// Why an answer is refused, as a sentence; empty when it is fine.
    @FunctionalInterface
    interface Refusal {
        Optional<String> of(Answer answer, Answers answers);

        /// Judges each value of a one-value or many-value answer by itself.
        static Refusal each(Function<String, Optional<String>> judge) {
            return (answer, answers) -> switch (answer) {
                case Answer.One(var value) -> judge.apply(value);
                case Answer.Many(var values) ->
                    values.stream()
                            .flatMap(value -> judge.apply(value).stream())
                            .findFirst();
                case Answer.Rows _ -> Optional.of(say("choices.one-value-expected"));
            };
        }

        /// This, and where this has nothing to say, the other.
        default Refusal and(Refusal other) {
            return (answer, answers) -> of(answer, answers).or(() -> other.of(answer, answers));
        }
    }

    static final Refusal NEVER = (answer, answers) -> Optional.empty();

    static Asked pick(About about, List<Option> options, Function<Answers, String> fallback) {
        return new Asked(
                new Question.Pick(about, options),
                answers -> true,
                answers -> Optional.of(new Answer.One(fallback.apply(answers))),
                Refusal.each(value -> oneOf(value, options)));
    }

    static Asked entry(About about, Source source, Function<Answers, Optional<String>> fallback, Refusal refusal) {
        return new Asked(
                new Question.Entry(about, source),
                answers -> true,
                answers -> fallback.apply(answers).map(Answer.One::new),
                refusal);
    }

    static Asked entries(About about, Source source, List<String> fallback, Refusal refusal) {
        return new Asked(
                new Question.Entries(about, source),
                answers -> true,
                answers -> Optional.of(new Answer.Many(fallback)),
                refusal);
    }

    static Asked rows(About about, List<Column> columns, List<Map<String, String>> fallback) {
        return new Asked(
                new Question.Rows(about, columns.stream().map(Column::field).toList()),
                answers -> true,
                answers -> Optional.of(new Answer.Rows(fallback)),
                (answer, answers) -> eachRow(about, columns, answer),
                columns);
    }

    private static Optional<String> eachRow(About about, List<Column> columns, Answer answer) {
        if (!(answer instanceof Answer.Rows(var rows))) {
            var fields = columns.stream().map(column -> column.field().key()).toList();
            return Optional.of(say("choices.rows-expected", "key", about.key(), "fields", String.join(", ", fields)));
        }
        return rows.stream()
                .flatMap(row -> columns.stream().flatMap(column -> column.refusal(row).stream()))
                .findFirst();
    }

    /// The same question, asked only then.
    Asked onlyWhen(Predicate<Answers> condition) {
        return new Asked(question, condition, fallback, refusal, columns);
    }

    /// The same question, refusing more.
    Asked refusing(Refusal more) {
        return new Asked(question, when, fallback, refusal.and(more), columns);
    }

    /// The same question without a default: it must be answered.
    Asked required() {
        return new Asked(question, when, answers -> Optional.empty(), refusal, columns);
    }

    String key() {
        return question.about().key();
    }

    static About about(Section section, String key, String title, String help, String practice) {
        return new About(
                key, section, title, help, practice.isEmpty() ? Optional.empty() : Optional.of(practice), false);
    }

    static About expert(Section section, String key, String title, String help, String practice) {
        return new About(
                key, section, title, help, practice.isEmpty() ? Optional.empty() : Optional.of(practice), true);
    }

    static Optional<String> oneOf(String value, List<Option> options) {
        if (options.stream().anyMatch(option -> option.value().equals(value))) {
            return Optional.empty();
        }
        var allowed = options.stream().map(Option::value).toList();
        var near = Words.nearest(value, allowed.stream())
                .map(word -> " " + say("choices.did-you-mean", "word", word))
                .orElse("");
        return Optional.of(
                say("choices.not-one-of", "value", value, "allowed", String.join(", ", allowed), "near", near));
    }
}
