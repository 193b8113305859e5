package groundwork.choices;

import static groundwork.choices.Asked.about;

import groundwork.choices.Asked.Refusal;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
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

    static final List<Field> FIELDS = List.of(
            new Field("name", "Group", Source.GROUPS, List.of()),
            new Field("objectId", "Object id", Source.NONE, List.of()),
            new Field("workloads", "Work they do", Source.NONE, List.of()));

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
                new Asked(
                        new Question.Rows(
                                about(
                                        Section.PEOPLE,
                                        "groups",
                                        "Which groups work here?",
                                        "Each Entra group gets a role with just the permissions its work needs. Groups,"
                                                + " not single people, so that joining a team is enough.",
                                        "ACC-07"),
                                FIELDS),
                        answers -> true,
                        answers -> Optional.of(new Answer.Rows(List.of())),
                        PeopleQuestions::groups));
    }

    private static Optional<String> atLeastOne(Answer answer, Answers answers) {
        return answer.equals(new Answer.Many(List.of())) ? Optional.of("Choose at least one.") : Optional.empty();
    }

    private static Optional<String> groups(Answer answer, Answers answers) {
        if (!(answer instanceof Answer.Rows(var rows))) {
            return Optional.of("Groups are written as rows with name, objectId, workloads.");
        }
        return rows.stream().flatMap(row -> group(row).stream()).findFirst();
    }

    private static Optional<String> group(Map<String, String> row) {
        var id = row.getOrDefault("objectId", "");
        if (!Rules.isGuid(id)) {
            return Optional.of("The object id '" + id + "' of group '" + row.getOrDefault("name", "")
                    + "' is not a GUID;" + " Entra shows it on the group's overview page.");
        }
        return workloads(row)
                .flatMap(word -> Asked.oneOf(word, WORKLOADS).stream())
                .findFirst();
    }

    /// The words of a group's `workloads` field.
    static Stream<String> workloads(Map<String, String> row) {
        return Stream.of(row.getOrDefault("workloads", "").split("[,\\s]+")).filter(word -> !word.isEmpty());
    }
}
