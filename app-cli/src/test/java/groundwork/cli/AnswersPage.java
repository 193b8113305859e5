package groundwork.cli;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Question;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Questionnaire;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answers file for its reference: a page to read and a JSON schema for editors, both from the questions.
record AnswersPage(Questionnaire questionnaire) {

    private static final String HEAD = """
            # The answers file

            YAML, in any order, beginning with `groundwork: 1`. `groundwork init` writes one with every question as a
            comment; `groundwork setup --file` asks what is still open in it; every key can also be answered on the
            command line with `--set key=value`. Editors that know JSON schemas can check it while you type:
            [answers-1.json](schemas/answers-1.json).

            What is not answered takes its default. A key without default must be answered.
            """;

    private List<Question> questions(Section section) {
        return questionnaire.keys().stream()
                .flatMap(key -> questionnaire.find(key).stream())
                .filter(question -> question.about().section() == section)
                .toList();
    }

    String page() {
        var text = new StringBuilder(HEAD);
        for (var section : Section.values()) {
            text.append("\n## ").append(section.title()).append('\n');
            questions(section).forEach(question -> text.append('\n').append(said(question)));
        }
        return text.toString();
    }

    private String said(Question question) {
        var about = question.about();
        var lines = new ArrayList<String>();
        lines.add("### `" + about.key() + "`");
        lines.add("");
        lines.add(about.title() + " " + about.help()
                + about.practice()
                        .map(id -> " Practice [" + id + "](practices.md).")
                        .orElse(""));
        lines.add("");
        lines.addAll(form(question));
        fallback(question).ifPresent(word -> lines.add("- Default: " + word));
        if (about.expert()) {
            lines.add("- The wizard asks it among the expert settings.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> form(Question question) {
        return switch (question) {
            case Question.Pick(var _, var options) ->
                options.stream().map(AnswersPage::option).toList();
            case Question.PickMany(var _, var options) -> {
                var lines = new ArrayList<>(List.of("- A list of:"));
                options.forEach(option -> lines.add("  " + option(option)));
                yield lines;
            }
            case Question.Entry _ -> List.of("- One value.");
            case Question.Entries _ -> List.of("- A list of values.");
            case Question.Rows(var _, var fields) ->
                List.of("- A list of rows with "
                        + fields.stream()
                                .map(field -> "`" + field.key() + "`"
                                        + (field.fallback().isEmpty() ? "" : " (default `" + field.fallback() + "`)"))
                                .collect(Collectors.joining(", "))
                        + ".");
        };
    }

    private static String option(Option option) {
        return "- `" + option.value() + "`: " + option.label() + (option.hint().isEmpty() ? "" : ", " + option.hint());
    }

    private Optional<String> fallback(Question question) {
        return questionnaire.fallback(question, Answers.NONE).map(answer -> switch (answer) {
            case Answer.One(var value) -> value.isEmpty() ? "as you are signed in" : "`" + value + "`";
            case Answer.Many(var values) ->
                values.isEmpty()
                        ? "none"
                        : values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
            case Answer.Rows(var rows) ->
                rows.isEmpty()
                        ? "none"
                        : rows.stream().map(row -> "`" + row + "`").collect(Collectors.joining(", "));
        });
    }

    /// Keys, kinds and words; the rules that need other answers are the program's.
    String schema() {
        var properties = new LinkedHashMap<String, Json>();
        properties.put("groundwork", Json.object("const", 1));
        for (var key : questionnaire.keys()) {
            var question = questionnaire.find(key).orElseThrow();
            properties.put(
                    key,
                    schema(question)
                            .with("description", Json.of(question.about().title())));
        }
        var schema = Json.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "Answers for Groundwork",
                "type",
                "object",
                "properties",
                new Json.Obj(properties),
                "required",
                Json.strings("groundwork"),
                "additionalProperties",
                false);
        return JsonText.print(schema) + "\n";
    }

    private static Json schema(Question question) {
        return switch (question) {
            case Question.Pick(var _, var options) -> orOpen(words(options));
            case Question.PickMany(var _, var options) -> several(words(options));
            case Question.Entry _ -> value();
            case Question.Entries _ -> several(value());
            case Question.Rows rows -> orOpen(Json.object("type", "array", "items", row(rows)));
        };
    }

    private static Json row(Question.Rows question) {
        var fields = new LinkedHashMap<String, Json>();
        question.fields().forEach(field -> {
            var one = field.options().isEmpty() ? value() : words(field.options());
            fields.put(
                    field.key(),
                    (field.takes() == Question.Takes.SEVERAL ? several(one) : one)
                            .with("description", Json.of(field.label())));
        });
        return Json.object("type", "object", "properties", new Json.Obj(fields), "additionalProperties", false);
    }

    private static Json words(List<Option> options) {
        return Json.object("enum", Json.array(options.stream().map(option -> Json.of(option.value()))));
    }

    private static Json value() {
        return Json.object("type", Json.strings("string", "number", "boolean", "null"));
    }

    /// A list, or its values on one line with commas between.
    private static Json several(Json one) {
        var list = Json.object("type", "array", "items", one);
        return Json.object("anyOf", Json.array(list, Json.object("type", Json.strings("string", "null"))));
    }

    /// A key without a value is a question that is still open.
    private static Json orOpen(Json schema) {
        return Json.object("anyOf", Json.array(schema, Json.object("type", "null")));
    }
}
