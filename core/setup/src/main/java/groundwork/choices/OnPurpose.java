package groundwork.choices;

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

    private static final List<Column> COLUMNS = List.of(
            new Column(
                    new Field(PRACTICE, "Practice", Source.NONE, List.of(), "", Takes.VALUE),
                    Rules.matches(
                            "(?i)[a-z]{3}-\\d{2}",
                            "A practice is named by its id, such as NET-11; 'groundwork explain' lists them.")),
            new Column(new Field(REASON, "Reason", Source.NONE, List.of(), "", Takes.VALUE), Rules::filled));

    private OnPurpose() {}

    static List<Asked> all() {
        return List.of(Asked.rows(
                        Asked.expert(
                                Section.DECISIONS,
                                KEY,
                                "What is broken on purpose, and why?",
                                "A practice that does not suit you may be broken knowingly. The reason is kept here"
                                        + " and shown in every report.",
                                ""),
                        COLUMNS,
                        List.of())
                .refusing((answer, answers) -> twice(answer)));
    }

    private static Optional<String> twice(Answer answer) {
        var seen = new LinkedHashSet<String>();
        return rows(answer).stream()
                .map(OnPurpose::practice)
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(id -> id + " has two reasons; keep one.");
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
