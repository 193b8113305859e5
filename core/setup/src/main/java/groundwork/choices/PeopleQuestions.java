package groundwork.choices;

import static groundwork.choices.Asked.about;

import groundwork.choices.Asked.Column;
import groundwork.choices.Asked.Refusal;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What people do here, and who they are.
final class PeopleQuestions {

    static final List<Option> WORKLOADS = List.of(
            new Option("notebooks", "Notebooks", "on compute instances"),
            new Option("spark", "Spark", "serverless sessions and jobs"),
            new Option("jobs", "Jobs", "non-interactive runs on clusters"));

    private static final List<Column> COLUMNS = List.of(
            new Column(
                    new Field("objectId", "Group", Source.GROUPS, List.of(), "", Takes.VALUE),
                    PeopleQuestions::objectId),
            new Column(
                    new Field("name", "What people call it", Source.NONE, List.of(), "", Takes.NAME),
                    value -> Optional.empty()),
            new Column(
                    new Field("workloads", "Work they do", Source.NONE, WORKLOADS, "", Takes.SEVERAL),
                    PeopleQuestions::known));

    private PeopleQuestions() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        new Question.PickMany(
                                about(
                                        Section.PEOPLE,
                                        "workloads",
                                        "What will people do here?",
                                        "Each kind of work needs permissions of its own, so roles are made for exactly"
                                                + " what you choose.",
                                        "ACC-05"),
                                WORKLOADS),
                        answers -> true,
                        answers -> Optional.of(new Answer.Many(List.of("notebooks", "spark", "jobs"))),
                        Refusal.each(value -> Asked.oneOf(value, WORKLOADS)).and(PeopleQuestions::atLeastOne)),
                Asked.rows(
                        about(
                                Section.PEOPLE,
                                "groups",
                                "Which groups work here?",
                                "Each Entra group gets a role with just the permissions its work needs. Groups,"
                                        + " not single people, so that joining a team is enough.",
                                "ACC-07"),
                        COLUMNS,
                        List.of()));
    }

    private static Optional<String> atLeastOne(Answer answer, Answers answers) {
        return answer.equals(new Answer.Many(List.of())) ? Optional.of("Choose at least one.") : Optional.empty();
    }

    private static Optional<String> objectId(String value) {
        return Rules.isGuid(value)
                ? Optional.empty()
                : Optional.of(
                        "The object id '" + value + "' is not a GUID; Entra shows it on the group's overview page.");
    }

    private static Optional<String> known(String value) {
        return words(value)
                .flatMap(word -> Asked.oneOf(word, WORKLOADS).stream())
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
