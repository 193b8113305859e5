package groundwork.choices;

import static groundwork.terms.Say.say;

import groundwork.choices.Question.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes an answers file: a question becomes a comment, an answer a line or a few below it.
final class AnswersWriter {

    private static final Pattern KEY = Pattern.compile("([A-Za-z]+):.*");
    private static final int WIDTH = 100;

    private AnswersWriter() {}

    static String write(Answers answers, Questionnaire questionnaire) {
        var lines = new ArrayList<String>();
        lines.addAll(wrap(say("choices.answers-head")));
        if (answers.one("subscription").equals(Optional.of(WhereQuestions.PLACEHOLDER))) {
            lines.addAll(wrap(say("choices.answers-placeholder")));
        }
        lines.add("groundwork: " + AnswersFile.VERSION);
        Optional<Section> section = Optional.empty();
        for (Question question : questionnaire.questions(answers)) {
            var about = question.about();
            if (!section.equals(Optional.of(about.section()))) {
                section = Optional.of(about.section());
                lines.add("");
                lines.add("# ---- " + about.section().title() + " ----");
            }
            lines.add("");
            lines.addAll(commented(question));
            lines.addAll(entry(question, answers, questionnaire));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> commented(Question question) {
        var about = question.about();
        var comment = about.title() + " " + about.help()
                + about.practice().map(id -> " (" + id + ")").orElse("");
        var lines = wrap(comment);
        if (question instanceof Question.Pick(var ignored, var options)) {
            options.forEach(option -> lines.add("#   " + option.value() + ": " + option.label()
                    + (option.hint().isEmpty() ? "" : ", " + option.hint())));
        }
        return lines;
    }

    private static List<String> wrap(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder("#");
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The answer's own lines; a default stands as a comment, an open question as an empty value.
    private static List<String> entry(Question question, Answers answers, Questionnaire questionnaire) {
        var key = question.about().key();
        return answers.find(key)
                .map(answer -> yaml(key, answer))
                .or(() -> questionnaire
                        .fallback(question, answers)
                        .map(answer -> yaml(key, answer).stream()
                                .map(line -> "# " + line)
                                .toList()))
                .orElse(List.of(key + ":"));
    }

    private static List<String> yaml(String key, Answer answer) {
        return switch (answer) {
            case Answer.One(var value) -> List.of(key + ": " + quoted(value));
            case Answer.Many(var values) ->
                List.of(key + ": ["
                        + String.join(
                                ", ", values.stream().map(AnswersWriter::quoted).toList()) + "]");
            case Answer.Rows(var rows) when rows.isEmpty() -> List.of(key + ": []");
            case Answer.Rows(var rows) -> {
                var lines = new ArrayList<String>(List.of(key + ":"));
                rows.forEach(row -> lines.addAll(row(row)));
                yield lines;
            }
        };
    }

    private static List<String> row(Map<String, String> row) {
        var lines = new ArrayList<String>();
        row.forEach((name, value) -> lines.add((lines.isEmpty() ? "  - " : "    ") + name + ": " + quoted(value)));
        return lines;
    }

    private static String quoted(String value) {
        boolean plain = value.matches("[A-Za-z/][A-Za-z0-9 ._/()@-]*|\\d{1,3}(\\.\\d{1,3}){3}(/\\d+)?|\\d+")
                && !value.endsWith(" ")
                && !value.matches("(?i)true|false|null|yes|no|on|off");
        return plain ? value : "'" + value.replace("'", "''") + "'";
    }

    static String rewrite(String existing, Answers before, Answers after, Questionnaire questionnaire) {
        var changed = new LinkedHashMap<String, List<String>>();
        after.byKey().forEach((key, answer) -> {
            if (!before.find(key).equals(Optional.of(answer))) {
                changed.put(key, yaml(key, answer));
            }
        });
        before.byKey().keySet().stream()
                .filter(key -> after.find(key).isEmpty())
                .forEach(key -> changed.put(key, List.of()));
        var lines = replaced(existing.lines().toList(), changed);
        var open = questionnaire.keys().stream().filter(changed::containsKey).toList();
        open.forEach(key -> lines.addAll(changed.getOrDefault(key, List.of())));
        return String.join("\n", lines) + "\n";
    }

    /// The lines with each changed key's own lines replaced; keys that were replaced are taken out of `changed`.
    private static List<String> replaced(List<String> lines, Map<String, List<String>> changed) {
        var result = new ArrayList<String>();
        boolean dropping = false;
        for (String line : lines) {
            var key = KEY.matcher(line);
            boolean continues = dropping && (line.startsWith(" ") || line.startsWith("-"));
            if (key.matches()) {
                var replacement = changed.remove(key.group(1));
                dropping = replacement != null;
                result.addAll(replacement == null ? List.of(line) : replacement);
            } else if (!continues) {
                dropping = false;
                result.add(line);
            }
        }
        return result;
    }
}
