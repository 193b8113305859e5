package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Interview;
import groundwork.choices.Question;
import groundwork.choices.Question.Section;
import groundwork.cli.ask.Prompt.Space;
import groundwork.cli.screen.Press;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole conversation at one moment: how far the interview is, what is being typed, what lies over it. A
/// value; a press makes the next one.
///
/// @param prompt the question asked now, being answered
/// @param drafts what was typed at questions that were left by going back
/// @param labels what a cloud calls the values chosen from its offers
/// @param over   what lies over the question
/// @param end    how it ended, once it has
record Conversation(
        Interview interview,
        Optional<Prompt> prompt,
        Map<String, Prompt> drafts,
        Map<String, String> labels,
        Over over,
        Optional<End> end) {

    Conversation {
        drafts = Map.copyOf(drafts);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /// How a conversation ends.
    enum End {
        ANSWERED,
        STOPPED
    }

    /// What lies over the question.
    sealed interface Over {
        record Nothing() implements Over {}

        /// A remark in passing; the next press takes it away.
        record Remark(String sentence) implements Over {}

        /// The lesson, from its line `top` on.
        record Lesson(int top) implements Over {}

        /// The list of sections.
        record Sections(int selected) implements Over {}
    }

    private static final Over NOTHING = new Over.Nothing();

    static Conversation begin(Interview interview, AtHand atHand) {
        var fresh = new Conversation(interview, Optional.empty(), Map.of(), Map.of(), NOTHING, Optional.empty());
        return fresh.asking(interview, atHand);
    }

    /// With the prompt for what the interview asks now; over when it asks nothing more.
    private Conversation asking(Interview next, AtHand atHand) {
        var question = next.current();
        var prompt = question.map(
                asked -> Optional.ofNullable(drafts.get(asked.about().key()))
                        .orElseGet(() -> Prompt.of(setting(asked, next, atHand))));
        var ended = question.isEmpty() ? Optional.of(End.ANSWERED) : Optional.<End>empty();
        return new Conversation(next, prompt, drafts, labels, NOTHING, ended);
    }

    private static Setting setting(Question question, Interview interview, AtHand atHand) {
        return new Setting.OfQuestion(question, interview, atHand.shelf(), atHand.glyphs());
    }

    Question question() {
        return interview.current().orElseThrow();
    }

    Setting setting(AtHand atHand) {
        return setting(question(), interview, atHand);
    }

    private Conversation over(Over now) {
        return new Conversation(interview, prompt, drafts, labels, now, end);
    }

    private Conversation prompting(Prompt now) {
        return new Conversation(interview, Optional.of(now), drafts, labels, NOTHING, end);
    }

    /// After a press.
    Conversation press(Press press, AtHand atHand) {
        if (press instanceof Press.Event) {
            return this;
        }
        if (press == Key.STOP || press == Key.END_OF_INPUT) {
            return new Conversation(interview, prompt, drafts, labels, NOTHING, Optional.of(End.STOPPED));
        }
        return switch (over) {
            case Over.Lesson(int top) -> inLesson(press, top);
            case Over.Sections(int selected) -> inSections(press, selected, atHand);
            case Over.Nothing(), Over.Remark _ -> inPrompt(press, atHand);
        };
    }

    private Conversation inPrompt(Press press, AtHand atHand) {
        var setting = setting(atHand);
        var now = prompt.orElseThrow();
        boolean asksWhy = press instanceof Text(var text) && text.equals("?") && !now.takes(text, setting);
        if (press == Key.HELP || asksWhy) {
            return over(new Over.Lesson(0));
        }
        if (press == Key.GO_TO) {
            return over(new Over.Sections(interview.place(question()).index() - 1));
        }
        return switch (now.press(press, setting)) {
            case Turn.Stay(var on) -> prompting(on);
            case Turn.Done(var answer, var label) -> answered(answer, label, atHand);
            case Turn.Back() -> back(atHand);
        };
    }

    private Conversation answered(Answer answer, String label, AtHand atHand) {
        var left = new LinkedHashMap<>(drafts);
        left.remove(question().about().key());
        var known = new LinkedHashMap<>(labels);
        if (!label.isEmpty() && answer instanceof Answer.One(var value)) {
            known.put(value, label);
        }
        return new Conversation(interview, prompt, left, known, NOTHING, end)
                .asking(interview.answered(answer), atHand);
    }

    /// One question back; what was typed here waits for the return.
    private Conversation back(AtHand atHand) {
        var before = interview.back();
        if (before.current().equals(interview.current())) {
            return over(new Over.Remark(say("ask.first-question-leave")));
        }
        return leaving().asking(before, atHand);
    }

    private Conversation leaving() {
        var left = new LinkedHashMap<>(drafts);
        prompt.ifPresent(now -> left.put(question().about().key(), now));
        return new Conversation(interview, prompt, left, labels, NOTHING, end);
    }

    private Conversation inLesson(Press press, int top) {
        return switch (press) {
            case Key.UP -> over(new Over.Lesson(Math.max(0, top - 1)));
            case Key.DOWN -> over(new Over.Lesson(top + 1));
            case Key.PAGE_UP -> over(new Over.Lesson(Math.max(0, top - 10)));
            case Key.PAGE_DOWN -> over(new Over.Lesson(top + 10));
            case Text(var text) when text.equals(" ") -> over(new Over.Lesson(top + 10));
            case Key _, Text _, Press.Event _ -> over(NOTHING);
        };
    }

    private Conversation inSections(Press press, int selected, AtHand atHand) {
        var sections = interview.sections();
        return switch (press) {
            case Key.UP -> over(new Over.Sections(Math.floorMod(selected - 1, sections.size())));
            case Key.DOWN -> over(new Over.Sections((selected + 1) % sections.size()));
            case Key.ENTER -> going(sections.get(selected), atHand);
            case Text(var text)
            when text.matches("[1-9]") && Integer.parseInt(text) <= sections.size() ->
                going(sections.get(Integer.parseInt(text) - 1), atHand);
            case Key.ESCAPE, Key.GO_TO -> over(NOTHING);
            case Key _, Text _, Press.Event _ -> this;
        };
    }

    /// To the first open question of a section, else to its first.
    private Conversation going(Section section, AtHand atHand) {
        var open = interview.path().stream()
                .filter(question -> question.about().section() == section && interview.isOpen(question))
                .findFirst();
        boolean ahead = open.isPresent() && !open.equals(firstOpen());
        if (ahead
                && interview.place(question()).index()
                        < interview.place(open.get()).index()) {
            return over(new Over.Remark(say("ask.questions-before")));
        }
        return leaving().asking(interview.jump(section), atHand);
    }

    private Optional<Question> firstOpen() {
        return interview.path().stream().filter(interview::isOpen).findFirst();
    }

    /// The answers as they would be if what is typed or pointed at were confirmed.
    Answers answersWithCandidate(AtHand atHand) {
        if (question().about().key().equals(Interview.EXPERT)) {
            return interview.answers();
        }
        var setting = setting(atHand);
        return prompt.flatMap(now -> now.candidate(setting))
                .filter(answer -> setting.refusal(answer).isEmpty())
                .filter(answer -> !setting.standing().equals(Optional.of(answer)))
                .map(answer -> interview.answers().with(question().about().key(), answer))
                .orElse(interview.answers());
    }

    Prompt.Body body(AtHand atHand, Space space, long tick) {
        return prompt.orElseThrow().draw(setting(atHand), space, tick);
    }

    List<Prompt.Hint> hints(AtHand atHand) {
        return prompt.orElseThrow().hints(setting(atHand));
    }
}
