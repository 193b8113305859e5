package groundwork.choices;

import static groundwork.terms.Say.say;

import groundwork.choices.Asked.Column;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Practices that are broken on purpose, each with the reason: an expert question that a review asks when it is
/// needed.
public final class OnPurpose {

    /// The key of the question.
    public static final String KEY = "onPurpose";

    private static final String PRACTICE = "practice";
    private static final String REASON = "reason";

    private static List<Column> columns() {
        return List.of(
                new Column(
                        new Field(PRACTICE, say("choices.practice"), Source.NONE, List.of(), "", Takes.VALUE),
                        Rules.matches("(?i)[a-z]{3}-\\d{2}", say("choices.practice-id"))),
                new Column(
                        new Field(REASON, say("choices.reason"), Source.NONE, List.of(), "", Takes.VALUE),
                        Rules::filled));
    }

    private OnPurpose() {}

    static List<Asked> all() {
        return List.of(Asked.rows(
                        Asked.expert(
                                Section.DECISIONS,
                                KEY,
                                say("choices.onPurpose.title"),
                                say("choices.onPurpose.help"),
                                ""),
                        columns(),
                        List.of())
                .refusing((answer, answers) -> twice(answer)));
    }

    private static Optional<String> twice(Answer answer) {
        var seen = new LinkedHashSet<String>();
        return rows(answer).stream()
                .map(OnPurpose::practice)
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(id -> say("choices.two-reasons", "id", id));
    }

    private static List<Map<String, String>> rows(Answer answer) {
        return answer instanceof Answer.Rows(var rows) ? rows : List.of();
    }

    private static String practice(Map<String, String> row) {
        return row.getOrDefault(PRACTICE, "").toUpperCase(Locale.ROOT);
    }

    /// The reasons by practice id.
    public static Map<String, String> reasons(Answers answers) {
        var reasons = new LinkedHashMap<String, String>();
        answers.find(KEY)
                .map(OnPurpose::rows)
                .orElse(List.of())
                .forEach(row -> reasons.put(practice(row), row.getOrDefault(REASON, "")));
        return reasons;
    }

    /// The answer with one more reason, or another one for the same practice.
    public static Answer with(Answers answers, String practice, String reason) {
        var rows = new ArrayList<Map<String, String>>();
        answers.find(KEY).map(OnPurpose::rows).orElse(List.of()).stream()
                .filter(row -> !practice(row).equals(practice))
                .forEach(rows::add);
        var row = new LinkedHashMap<String, String>();
        row.put(PRACTICE, practice);
        row.put(REASON, reason);
        rows.add(row);
        return new Answer.Rows(rows);
    }
}
