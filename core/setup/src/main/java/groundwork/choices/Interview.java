package groundwork.choices;

import static groundwork.terms.Say.say;

import groundwork.choices.Question.About;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How far a person has come with the questions; a value. It knows what is asked next, never how. Going back is
/// changing an answer: everything after it is derived again, and only what no longer fits is asked once more.
///
/// @param answers what was answered in so many words
/// @param taken   the defaults that were taken, as they were then; one that has changed since is asked again
/// @param opened  the sections whose expert questions are asked; empty until the person was asked which
/// @param at      where the person went by themselves; empty: at the first open question
public record Interview(
        Questionnaire questionnaire,
        Answers answers,
        Map<String, Answer> taken,
        Optional<Set<Section>> opened,
        Optional<String> at) {

    /// The key of the question which expert questions shall be asked.
    public static final String EXPERT = "expert";

    public Interview {
        taken = Collections.unmodifiableMap(new LinkedHashMap<>(taken));
        opened = opened.map(Set::copyOf);
    }

    /// Where a question stands, for progress.
    ///
    /// @param title of the section
    /// @param index of the section, from 1
    public record Place(String title, int index, int sections) {}

    /// Begins with answers that may be there already, from a file or the command line.
    public static Interview begin(Questionnaire questionnaire, Answers answers) {
        return new Interview(questionnaire, answers, Map.of(), Optional.empty(), Optional.empty());
    }

    /// The questions this person meets, in order: expert ones only where they were asked for, or where their
    /// default does not fit.
    public List<Question> path() {
        return questionnaire.questions(answers).stream()
                .filter(question -> !question.about().expert()
                        || opened.filter(sections ->
                                        sections.contains(question.about().section()))
                                .isPresent()
                        || isRefused(question))
                .toList();
    }

    private boolean isRefused(Question question) {
        return questionnaire
                .effective(question.about().key(), answers)
                .flatMap(answer -> questionnaire.refusal(question, answer, answers))
                .isPresent();
    }

    /// What is asked now; empty when all is answered.
    public Optional<Question> current() {
        return at.flatMap(this::find)
                .or(() -> path().stream().filter(this::isOpen).findFirst())
                .or(this::fold);
    }

    private Optional<Question> find(String key) {
        return key.equals(EXPERT)
                ? Optional.of(expert())
                        .filter(question -> !question.options().isEmpty())
                        .map(question -> question)
                : path().stream()
                        .filter(question -> question.about().key().equals(key))
                        .findFirst();
    }

    /// Whether this question has no answer yet, or one that no longer fits.
    public boolean isOpen(Question question) {
        var key = question.about().key();
        var fallback = questionnaire.fallback(question, answers);
        var answer = answers.find(key)
                .or(() -> Optional.ofNullable(taken.get(key)).filter(then -> fallback.equals(Optional.of(then))));
        return answer.map(
                        given -> questionnaire.refusal(question, given, answers).isPresent())
                .orElse(true);
    }

    private Optional<Question> fold() {
        return opened.isPresent() ? Optional.empty() : find(EXPERT);
    }

    /// The one step behind which expert questions are folded: which sections shall be asked in full.
    private Question.PickMany expert() {
        var bySection = new LinkedHashMap<Section, String>();
        questionnaire.questions(answers).stream()
                .map(Question::about)
                .filter(About::expert)
                .forEach(about -> bySection.merge(about.section(), about.title(), (one, other) -> one + " " + other));
        var options = bySection.entrySet().stream()
                .map(entry ->
                        new Option(Words.of(entry.getKey()), entry.getKey().title(), entry.getValue()))
                .toList();
        var about = new About(
                EXPERT,
                Section.COMPUTE,
                say("choices.expert.title"),
                say("choices.expert.help"),
                Optional.empty(),
                false);
        return new Question.PickMany(about, options);
    }

    /// After an answer to what is asked now.
    public Interview answered(Answer answer) {
        var question = current().orElseThrow();
        var key = question.about().key();
        if (key.equals(EXPERT)) {
            return new Interview(questionnaire, answers, taken, Optional.of(sections(answer)), Optional.empty());
        }
        boolean isDefault = answers.find(key).isEmpty()
                && questionnaire.fallback(question, answers).equals(Optional.of(answer));
        var now = new LinkedHashMap<>(taken);
        now.remove(key);
        if (isDefault) {
            now.put(key, answer);
        }
        var next = new Interview(questionnaire, isDefault ? answers : answers.with(key, answer), now, opened, at);
        return new Interview(questionnaire, next.answers(), now, opened, next.walkingOn(question));
    }

    /// With one answer changed from outside, as a finding's cure does.
    public Interview with(String key, Answer answer) {
        return new Interview(questionnaire, answers.with(key, answer), taken, opened, Optional.empty());
    }

    /// A person who went somewhere by themselves walks on through that section; else the first open question is
    /// next.
    private Optional<String> walkingOn(Question from) {
        return at.flatMap(key -> path().stream()
                .dropWhile(question -> !question.equals(from))
                .skip(1)
                .findFirst()
                .filter(next -> next.about().section() == from.about().section())
                .map(next -> next.about().key()));
    }

    private static Set<Section> sections(Answer answer) {
        var sections = new LinkedHashSet<Section>();
        if (answer instanceof Answer.Many(var words)) {
            words.forEach(word -> Words.read(Section.class, word).ifPresent(sections::add));
        }
        return sections;
    }

    /// One question back, all answers kept; the same where there is none before.
    public Interview back() {
        var path = path();
        var before = path.stream()
                .takeWhile(question -> !current().equals(Optional.of(question)))
                .toList();
        if (current().isEmpty() && find(EXPERT).isPresent()) {
            return going(EXPERT);
        }
        return before.isEmpty() ? this : going(before.getLast().about().key());
    }

    /// To the first question of a section, all answers kept.
    public Interview jump(Section section) {
        return path().stream()
                .filter(question -> question.about().section() == section)
                .findFirst()
                .map(question -> going(question.about().key()))
                .orElse(this);
    }

    /// To one question, all answers kept, even where it is an expert one.
    public Interview jump(String key) {
        var section = questionnaire.find(key).map(question -> question.about().section());
        var open = new LinkedHashSet<>(opened.orElse(Set.of()));
        boolean hidden =
                path().stream().noneMatch(question -> question.about().key().equals(key));
        section.filter(here -> hidden).ifPresent(open::add);
        return new Interview(questionnaire, answers, taken, hidden ? Optional.of(open) : opened, Optional.of(key));
    }

    private Interview going(String key) {
        return new Interview(questionnaire, answers, taken, opened, Optional.of(key));
    }

    /// The sections of the path, in order.
    public List<Section> sections() {
        return path().stream()
                .map(question -> question.about().section())
                .distinct()
                .toList();
    }

    /// Where a question of the path stands.
    public Place place(Question question) {
        var sections = sections();
        return question.about().key().equals(EXPERT)
                ? new Place(say("choices.expert-settings"), sections.size(), sections.size())
                : new Place(
                        question.about().section().title(),
                        sections.indexOf(question.about().section()) + 1,
                        sections.size());
    }

    /// What this question was answered with, in words or by taking its default; empty while it is open.
    public Optional<Answer> given(Question question) {
        return isOpen(question)
                ? Optional.empty()
                : questionnaire.effective(question.about().key(), answers);
    }

    /// All that was answered, defaults that were taken among it: what is written into a file.
    public Answers complete() {
        var all = answers;
        for (Question question : path()) {
            var key = question.about().key();
            var answer = taken.get(key);
            if (answer != null && !isOpen(question) && answers.find(key).isEmpty()) {
                all = all.with(key, answer);
            }
        }
        return all;
    }
}
