package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Interview;
import groundwork.choices.Question;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How a question is answered without being asked: the words it takes, in the answers file and on the command
/// line.
final class Unasked {

    private Unasked() {}

    /// Nothing for the step behind which expert questions are folded: it is answered nowhere else.
    static List<Line> lines(Question question) {
        if (question.about().key().equals(Interview.EXPERT)) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("wizard.Unasked.without-being-asked")));
        var options = options(question);
        int widest = options.stream()
                .mapToInt(option -> option.value().length())
                .max()
                .orElse(0);
        options.forEach(option -> lines.add(
                Line.of(Role.ACCENT, option.value()).padded(widest + 2).plus(option.label() + hint(option))));
        var key = question.about().key();
        lines.add(Line.of(Role.MUTED, say("wizard.Unasked.set", "key", key, "form", form(question))));
        return lines;
    }

    private static String hint(Option option) {
        return option.hint().isEmpty() ? "" : ": " + option.hint();
    }

    private static List<Option> options(Question question) {
        return switch (question) {
            case Question.Pick(var _, var options) -> options;
            case Question.PickMany(var _, var options) -> options;
            case Question.Entry _, Question.Entries _, Question.Rows _ -> List.of();
        };
    }

    private static String form(Question question) {
        return switch (question) {
            case Question.Pick(var _, var options) -> options.getFirst().value();
            case Question.PickMany(var _, var options) ->
                options.stream().map(Option::value).collect(Collectors.joining(","));
            case Question.Entry _ -> "...";
            case Question.Entries _ -> "...,...";
            case Question.Rows(var _, var fields) ->
                fields.stream().map(Field::key).collect(Collectors.joining("=...;", "\"", "=...\""));
        };
    }
}
