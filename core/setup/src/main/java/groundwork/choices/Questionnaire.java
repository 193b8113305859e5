package groundwork.choices;

import static groundwork.terms.Say.say;

import groundwork.terms.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All questions, in the order a person meets them, and how answers become [Choices]. A value without state.
public final class Questionnaire {

    /// The answer to what a workspace stands on that has it made anew, where others are ids of what is there.
    public static final String CREATE = "create";

    /// One for each language, made when it is first asked for.
    private static final Map<Language, Questionnaire> STANDARD = new ConcurrentHashMap<>();

    private final Map<String, Asked> byKey = new LinkedHashMap<>();

    private Questionnaire(List<Asked> asked) {
        asked.forEach(one -> byKey.put(one.key(), one));
    }

    /// The questionnaire of the default journey.
    public static Questionnaire standard() {
        return STANDARD.computeIfAbsent(Language.spoken(), _ -> inThisLanguage());
    }

    private static Questionnaire inThisLanguage() {
        return new Questionnaire(Stream.of(
                        WhereQuestions.place(),
                        WhereQuestions.names(),
                        PeopleQuestions.all(),
                        ReachQuestions.all(),
                        DependentsQuestions.all(),
                        ComputeQuestions.all(),
                        OnPurpose.all())
                .flatMap(List::stream)
                .toList());
    }

    /// The questions asked given these answers, in order, expert ones included.
    public List<Question> questions(Answers answers) {
        return byKey.values().stream()
                .filter(asked -> asked.when().test(answers))
                .map(Asked::question)
                .toList();
    }

    /// Any question, asked or not.
    public Optional<Question> find(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Asked::question);
    }

    /// All keys there are, in order.
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /// What is taken when nothing is answered; empty where it must be answered.
    public Optional<Answer> fallback(Question question, Answers answers) {
        return asked(question.about().key()).fallback().apply(answers);
    }

    /// Why an answer is refused, as a sentence with the way out; empty when it is fine.
    public Optional<String> refusal(Question question, Answer answer, Answers answers) {
        return asked(question.about().key()).refusal().of(answer, answers);
    }

    /// Why a value of one field of a row is refused; empty when it is fine.
    public Optional<String> refusal(Question.Rows question, Question.Field field, String value) {
        return asked(question.about().key()).columns().stream()
                .filter(column -> column.field().equals(field))
                .flatMap(column -> column.rule().apply(value).stream())
                .findFirst();
    }

    /// What was answered, else the default.
    public Optional<Answer> effective(String key, Answers answers) {
        return answers.find(key).or(() -> asked(key).fallback().apply(answers));
    }

    /// Reads an answer written on one line: lists with commas; rows as `name=cpu;size=…`, several separated by
    /// `|`.
    public Answer read(Question question, String text) {
        return switch (question) {
            case Question.Pick _, Question.Entry _ -> new Answer.One(text.strip());
            case Question.PickMany _, Question.Entries _ ->
                new Answer.Many(parts(text, ",").toList());
            case Question.Rows _ ->
                new Answer.Rows(parts(text, "\\|").map(Questionnaire::row).toList());
        };
    }

    private static Stream<String> parts(String text, String separator) {
        return Stream.of(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Map<String, String> row(String text) {
        var row = new LinkedHashMap<String, String>();
        parts(text, ";").forEach(field -> {
            int equals = field.indexOf('=');
            row.put(
                    equals < 0 ? "name" : field.substring(0, equals).strip(),
                    field.substring(equals + 1).strip());
        });
        return row;
    }

    /// Everything that stands between these answers and [Choices], in the order of the questions.
    public List<Complaint> complaints(Answers answers) {
        var complaints = new ArrayList<Complaint>();
        for (Asked asked : byKey.values()) {
            if (asked.when().test(answers)) {
                complaint(asked, answers).ifPresent(complaints::add);
            }
        }
        return complaints;
    }

    private Optional<Complaint> complaint(Asked asked, Answers answers) {
        var key = asked.key();
        var effective = effective(key, answers);
        if (effective.isEmpty()) {
            var title = asked.question().about().title();
            return Optional.of(new Complaint(
                    key,
                    say("choices.must-be-answered", "key", key, "title", title),
                    say("choices.still-open", "title", title)));
        }
        return asked.refusal()
                .of(effective.get(), answers)
                .map(sentence -> new Complaint(
                        key,
                        key + ": " + sentence,
                        say("choices.refused", "title", asked.question().about().title(), "sentence", sentence)));
    }

    /// The choices these answers make.
    ///
    /// @throws IllegalArgumentException with the first complaint, when there is one
    public Choices choices(Answers answers) {
        complaints(answers).stream().findFirst().ifPresent(complaint -> {
            throw new IllegalArgumentException(complaint.sentence());
        });
        return new ChoicesMaker(this, answers).make();
    }

    private Asked asked(String key) {
        var asked = byKey.get(key);
        if (asked == null) {
            throw new IllegalArgumentException("there is no question '" + key + "'");
        }
        return asked;
    }

    /// Something that stands in the way of complete choices.
    ///
    /// @param sentence names the key, for who writes the file
    /// @param plain    names the question, for who answers it on a screen
    public record Complaint(String key, String sentence, String plain) {}
}
