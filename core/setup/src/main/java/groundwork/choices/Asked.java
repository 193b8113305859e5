package groundwork.choices;

import groundwork.choices.Question.About;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A question with its behaviour: when it is asked, what is taken when it is not answered, why an answer is
/// refused.
record Asked(
        Question question, Predicate<Answers> when, Function<Answers, Optional<Answer>> fallback, Refusal refusal) {

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
                case Answer.Rows _ -> Optional.of("One value is expected here.");
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

    /// The same question, asked only then.
    Asked onlyWhen(Predicate<Answers> condition) {
        return new Asked(question, condition, fallback, refusal);
    }

    /// The same question, refusing more.
    Asked refusing(Refusal more) {
        return new Asked(question, when, fallback, refusal.and(more));
    }

    /// The same question without a default: it must be answered.
    Asked required() {
        return new Asked(question, when, answers -> Optional.empty(), refusal);
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
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
        return Optional.of("'" + value + "' is not one of " + String.join(", ", allowed) + "." + near);
    }
}
