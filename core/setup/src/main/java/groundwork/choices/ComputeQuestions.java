package groundwork.choices;

import static groundwork.choices.Asked.about;

import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The clusters people share.
final class ComputeQuestions {

    private static final Map<String, String> DEFAULT = Map.of(
            "name",
            "cpu-cluster",
            "size",
            "STANDARD_DS3_V2",
            "nodes",
            "4",
            "idleMinutes",
            "15",
            "priority",
            "dedicated");

    static final List<Field> FIELDS = List.of(
            new Field("name", "Name", Source.NONE, List.of()),
            new Field("size", "Machine size", Source.VM_SIZES, List.of()),
            new Field("nodes", "Most nodes", Source.NONE, List.of()),
            new Field("idleMinutes", "Idle minutes", Source.NONE, List.of()),
            new Field(
                    "priority",
                    "Priority",
                    Source.NONE,
                    List.of(
                            new Option("dedicated", "Dedicated", ""),
                            new Option("low-priority", "Low priority", "cheaper, Azure may take nodes back"))));

    private ComputeQuestions() {}

    static List<Asked> all() {
        return List.of(new Asked(
                new Question.Rows(
                        about(
                                Section.COMPUTE,
                                "clusters",
                                "Which clusters do people share?",
                                "Every cluster shrinks to nothing when idle, has no public addresses and no local"
                                        + " accounts. The first one also builds images.",
                                "CST-01"),
                        FIELDS),
                answers -> true,
                answers -> Optional.of(new Answer.Rows(List.of(DEFAULT))),
                (answer, answers) -> refusal(answer)));
    }

    /// How many nodes all clusters have together at full size.
    static long mostNodes(Answers answers) {
        return answers.find("clusters").filter(Answer.Rows.class::isInstance).map(Answer.Rows.class::cast).stream()
                .flatMap(rows -> rows.rows().stream())
                .map(row -> row.getOrDefault("nodes", "4"))
                .filter(nodes -> nodes.matches("\\d{1,4}"))
                .mapToLong(Long::parseLong)
                .reduce(Long::sum)
                .orElse(4);
    }

    private static Optional<String> refusal(Answer answer) {
        if (!(answer instanceof Answer.Rows(var rows))) {
            return Optional.of("Clusters are written as rows with name, size, nodes, idleMinutes, priority.");
        }
        var names = new HashSet<String>();
        return rows.stream()
                .flatMap(row -> row(row, names.add(row.getOrDefault("name", "").toLowerCase(Locale.ROOT))).stream())
                .findFirst();
    }

    private static Optional<String> row(Map<String, String> row, boolean nameIsNew) {
        var name = row.getOrDefault("name", "");
        if (!name.matches("[a-zA-Z](?![a-zA-Z0-9-]*-\\d+$)[a-zA-Z0-9-]{2,23}")) {
            return Optional.of(
                    "'" + name + "' is no cluster name: 3 to 24 letters, digits and hyphens, beginning with a"
                            + " letter, not ending with a hyphen and digits.");
        }
        if (!nameIsNew) {
            return Optional.of("Two clusters are called '" + name + "'.");
        }
        if (!row.getOrDefault("size", "STANDARD_DS3_V2").matches("(?i)standard_[a-z0-9_-]+")) {
            return Optional.of("'" + row.get("size") + "' is no machine size such as STANDARD_DS3_V2.");
        }
        if (!row.getOrDefault("nodes", "4").matches("[1-9]\\d{0,2}")) {
            return Optional.of("'" + row.get("nodes") + "' nodes: write a whole number from 1 to 999.");
        }
        if (!row.getOrDefault("idleMinutes", "15").matches("[1-9]\\d{0,3}")) {
            return Optional.of("'" + row.get("idleMinutes") + "' idle minutes: write a whole number from 1 to 9999.");
        }
        return Asked.oneOf(
                row.getOrDefault("priority", "dedicated"), FIELDS.getLast().options());
    }
}
