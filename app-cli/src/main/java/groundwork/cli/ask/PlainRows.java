package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import groundwork.cli.ask.PlainQuestion.Reply;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rows, asked line by line: `+` adds one field by field, `-2` takes the second away, a number changes one.
record PlainRows(PlainQuestion asking, PrintWriter out) {

    Reply ask(Question.Rows question, Setting setting, Shown shown) {
        var rows = new ArrayList<>(setting.standing()
                .map(answer -> answer instanceof Answer.Rows(var given) ? given : List.<Map<String, String>>of())
                .orElse(List.of()));
        while (true) {
            for (int i = 0; i < rows.size(); i++) {
                out.println("   " + (i + 1) + ") " + Shown.row(question, rows.get(i)));
            }
            var line = asking.line(
                    "   " + say("ask.plain-rows", "without", rows.isEmpty() ? " " + say("ask.without-any") : "") + " ");
            if (line.isEmpty()) {
                return new Reply.End();
            }
            var text = line.get().strip();
            var special = PlainQuestion.special(text);
            if (special.isPresent()) {
                return special.get();
            }
            var done = handled(text, rows, question, setting, shown);
            if (done.isPresent()) {
                return done.get();
            }
        }
    }

    /// What the line did; a reply where it ends the question.
    private Optional<Reply> handled(
            String text, List<Map<String, String>> rows, Question.Rows question, Setting setting, Shown shown) {
        if (text.isEmpty()) {
            var refusal = setting.refusal(new Answer.Rows(rows));
            refusal.ifPresent(sentence -> out.println("   " + say("ask.not-taken", "sentence", sentence)));
            return refusal.isPresent() ? Optional.empty() : Optional.of(new Reply.Given(new Answer.Rows(rows), ""));
        }
        var index = index(text, rows.size());
        if (index.isEmpty()) {
            out.println("   " + say("ask.not-taken-row"));
            return Optional.empty();
        }
        if (text.startsWith("-")) {
            rows.remove(index.get().intValue());
            return Optional.empty();
        }
        var before = index.get() < rows.size() ? rows.get(index.get()) : Map.<String, String>of();
        return fill(before, question, setting, shown, row -> {
            if (index.get() < rows.size()) {
                rows.set(index.get(), row);
            } else {
                rows.add(row);
            }
        });
    }

    private static Optional<Integer> index(String text, int size) {
        if (text.equals("+")) {
            return Optional.of(size);
        }
        var number = text.startsWith("-") ? text.substring(1).strip() : text;
        return number.matches("[1-9]\\d?") && Integer.parseInt(number) <= size
                ? Optional.of(Integer.parseInt(number) - 1)
                : Optional.empty();
    }

    private interface Keep {
        void row(Map<String, String> row);
    }

    /// Asks field by field; `<` at the first leaves the row as it was.
    private Optional<Reply> fill(
            Map<String, String> before, Question.Rows question, Setting setting, Shown shown, Keep keep) {
        var row = new LinkedHashMap<>(before);
        int at = 0;
        while (at < question.fields().size()) {
            var field = question.fields().get(at);
            if (field.takes() == Takes.NAME
                    && !row.getOrDefault(field.key(), "").isEmpty()) {
                at++;
                continue;
            }
            out.println("   " + field.label());
            switch (asking.ask(setting.of(field, row), shown)) {
                case Reply.Given(var answer, var label) -> {
                    put(row, question, field, Setting.OfField.text(answer), label);
                    at++;
                }
                case Reply.Why() -> out.println("   " + question.about().help());
                case Reply.Back() -> {
                    if (at == 0) {
                        return Optional.empty();
                    }
                    at--;
                }
                case Reply.End() -> {
                    return Optional.of(new Reply.End());
                }
            }
        }
        keep.row(row);
        return Optional.empty();
    }

    private static void put(Map<String, String> row, Question.Rows question, Field field, String value, String label) {
        row.put(field.key(), value);
        if (field.source() != Source.NONE && !label.isEmpty()) {
            question.fields().stream()
                    .filter(name -> name.takes() == Takes.NAME)
                    .forEach(name -> row.put(name.key(), label));
        }
    }
}
