package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Question;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import groundwork.journey.Offers.Offer;
import groundwork.terms.Language;
import groundwork.terms.ResourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers as people read them.
///
/// @param labels what a cloud calls the values it offered
record Shown(Map<String, String> labels) {

    Shown {
        labels = Map.copyOf(labels);
    }

    /// With the names of these, too.
    Shown with(List<Offer> offers) {
        var all = new HashMap<>(labels);
        offers.forEach(offer -> all.put(offer.value(), offer.label()));
        return new Shown(all);
    }

    String of(Question question, Answer answer) {
        return switch (question) {
            case Question.Pick(var ignored, var options) -> labels(options, one(answer));
            case Question.PickMany(var ignored, var options) -> labels(options, many(answer));
            case Question.Entry _ -> values(one(answer), say("ask.as-signed-in"));
            case Question.Entries _ -> values(many(answer), say("ask.none"));
            case Question.Rows rows -> rows(rows, answer);
        };
    }

    private static List<String> one(Answer answer) {
        return answer instanceof Answer.One(var value) ? List.of(value) : List.of();
    }

    private static List<String> many(Answer answer) {
        return answer instanceof Answer.Many(var values) ? values : List.of();
    }

    private static String labels(List<Option> options, List<String> values) {
        if (values.isEmpty()) {
            return say("ask.none");
        }
        return values.stream().map(value -> label(options, value)).collect(Collectors.joining(", "));
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private String values(List<String> values, String none) {
        var text = values.stream().map(this::value).collect(Collectors.joining(", "));
        return text.isEmpty() ? none : text;
    }

    private String value(String value) {
        var known = labels.get(value);
        return known != null ? known : Shown.name(value);
    }

    /// What is known by an id is shown by its name.
    static String name(String value) {
        return value.startsWith("/subscriptions/") ? new ResourceId(value).name() : value;
    }

    private static String rows(Question.Rows question, Answer answer) {
        if (!(answer instanceof Answer.Rows(var rows)) || rows.isEmpty()) {
            return say("ask.none");
        }
        return rows.stream().map(row -> row(question, row)).collect(Collectors.joining("; "));
    }

    /// A row on one line: its name first, without the id where there is a name.
    static String row(Question.Rows question, Map<String, String> row) {
        var named = question.fields().stream()
                .filter(field -> field.takes() == Takes.NAME)
                .filter(field -> !row.getOrDefault(field.key(), "").isEmpty())
                .toList();
        var rest = question.fields().stream()
                .filter(field -> field.takes() != Takes.NAME)
                .filter(field -> named.isEmpty() || field.source() == Source.NONE);
        return Stream.concat(named.stream(), rest)
                .map(field -> said(field, row.getOrDefault(field.key(), field.fallback())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(Field field, String value) {
        var text = field(field, value);
        return value.matches("\\d+") ? text + " " + Language.spoken().inside(field.label()) : text;
    }

    /// A field's value with the labels of its options.
    static String field(Field field, String value) {
        return field.options().isEmpty()
                ? value
                : Setting.OfField.words(value).stream()
                        .map(word -> label(field.options(), word))
                        .collect(Collectors.joining(", "));
    }
}
