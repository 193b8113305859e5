package groundwork.choices;

import static groundwork.choices.Asked.about;
import static groundwork.terms.Say.say;

import groundwork.choices.Asked.Column;
import groundwork.choices.Asked.Refusal;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import groundwork.terms.Guid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What people do here, and who they are.
final class PeopleQuestions {

    static List<Option> workloads() {
        return List.of(
                new Option("notebooks", say("choices.notebooks"), say("choices.notebooks-hint")),
                new Option("spark", say("choices.spark"), say("choices.spark-hint")),
                new Option("jobs", say("choices.jobs"), say("choices.jobs-hint")));
    }

    private static List<Column> columns() {
        return List.of(
                new Column(
                        new Field("objectId", say("choices.group"), Source.GROUPS, List.of(), "", Takes.VALUE),
                        PeopleQuestions::objectId),
                new Column(
                        new Field("name", say("choices.group-name"), Source.NONE, List.of(), "", Takes.NAME),
                        value -> Optional.empty()),
                new Column(
                        new Field("workloads", say("choices.group-work"), Source.NONE, workloads(), "", Takes.SEVERAL),
                        PeopleQuestions::known));
    }

    private PeopleQuestions() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        new Question.PickMany(
                                about(
                                        Section.PEOPLE,
                                        "workloads",
                                        say("choices.workloads.title"),
                                        say("choices.workloads.help"),
                                        "ACC-05"),
                                workloads()),
                        answers -> true,
                        answers -> Optional.of(new Answer.Many(List.of("notebooks", "spark", "jobs"))),
                        Refusal.each(value -> Asked.oneOf(value, workloads())).and(PeopleQuestions::atLeastOne)),
                Asked.rows(
                        about(
                                Section.PEOPLE,
                                "groups",
                                say("choices.groups.title"),
                                say("choices.groups.help"),
                                "ACC-07"),
                        columns(),
                        List.of()));
    }

    private static Optional<String> atLeastOne(Answer answer, Answers answers) {
        return answer.equals(new Answer.Many(List.of())) ? Optional.of(say("choices.at-least-one")) : Optional.empty();
    }

    private static Optional<String> objectId(String value) {
        return Guid.is(value) ? Optional.empty() : Optional.of(say("choices.group-id", "value", value));
    }

    private static Optional<String> known(String value) {
        return words(value)
                .flatMap(word -> Asked.oneOf(word, workloads()).stream())
                .findFirst();
    }

    /// The words of a group's `workloads` field.
    static Stream<String> workloads(Map<String, String> row) {
        return words(row.getOrDefault("workloads", ""));
    }

    private static Stream<String> words(String value) {
        return Stream.of(value.split("[,\\s]+")).filter(word -> !word.isEmpty());
    }
}
