package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Question;
import groundwork.choices.Question.Section;
import groundwork.choices.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One section of the questionnaire as a form; a value derived from the answers.
///
/// @param plain  the questions everybody meets
/// @param expert the ones folded away
public record Form(Section section, List<Asked> plain, List<Asked> expert) {

    public Form {
        plain = List.copyOf(plain);
        expert = List.copyOf(expert);
    }

    /// One question of the form.
    ///
    /// @param given    what the person answered; empty: the default is taken
    /// @param fallback the default
    /// @param refusal  why what stands there cannot be used, in words
    public record Asked(
            Question question, Optional<Answer> given, Optional<Answer> fallback, Optional<String> refusal) {

        public String key() {
            return question.about().key();
        }

        /// What counts.
        public Optional<Answer> effective() {
            return given.or(() -> fallback);
        }
    }

    /// How many of its questions stand in the way.
    public long open() {
        return Stream.concat(plain.stream(), expert.stream())
                .filter(asked -> asked.refusal().isPresent())
                .count();
    }

    /// All sections that have questions, in order.
    public static List<Form> of(Questionnaire questionnaire, Answers answers) {
        var asked = questionnaire.questions(answers).stream()
                .map(question -> asked(questionnaire, question, answers))
                .toList();
        return Stream.of(Section.values())
                .map(section -> new Form(section, in(asked, section, false), in(asked, section, true)))
                .filter(form -> !form.plain().isEmpty() || !form.expert().isEmpty())
                .toList();
    }

    private static List<Asked> in(List<Asked> asked, Section section, boolean expert) {
        return asked.stream()
                .filter(one -> one.question().about().section() == section)
                .filter(one -> one.question().about().expert() == expert)
                .toList();
    }

    private static Asked asked(Questionnaire questionnaire, Question question, Answers answers) {
        var given = answers.find(question.about().key());
        var fallback = questionnaire.fallback(question, answers);
        var refusal = given.or(() -> fallback)
                .map(answer -> questionnaire.refusal(question, answer, answers))
                .orElse(Optional.of(say("choicesplace.must-be-answered")));
        return new Asked(question, given, fallback, refusal);
    }
}
