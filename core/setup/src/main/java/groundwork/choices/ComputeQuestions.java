package groundwork.choices;

import static groundwork.choices.Asked.about;

import groundwork.choices.Asked.Column;
import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The clusters people share.
final class ComputeQuestions {

    private static final List<Option> PRIORITIES = List.of(
            new Option("dedicated", "Dedicated", ""),
            new Option("low-priority", "Low priority", "cheaper, Azure may take nodes back"));

    private static final List<Column> COLUMNS = List.of(
            column("name", "Name", Source.NONE, "cpu-cluster", ComputeQuestions::name),
            column("size", "Machine size", Source.VM_SIZES, "STANDARD_DS3_V2", ComputeQuestions::size),
            column("nodes", "Nodes at most", Source.NONE, "4", value -> whole(value, "nodes", 999)),
            column("idleMinutes", "Idle minutes", Source.NONE, "15", value -> whole(value, "idle minutes", 9999)),
            new Column(
                    new Field("priority", "Priority", Source.NONE, PRIORITIES, "dedicated", Takes.VALUE),
                    value -> Asked.oneOf(value, PRIORITIES)));

    private ComputeQuestions() {}

    private static Column column(
            String key, String label, Source source, String fallback, Function<String, Optional<String>> rule) {
        return new Column(new Field(key, label, source, List.of(), fallback, Takes.VALUE), rule);
    }

    static List<Asked> all() {
        return List.of(Asked.rows(
                        about(
                                Section.COMPUTE,
                                "clusters",
                                "Which clusters do people share?",
                                "Every cluster shrinks to nothing when idle, has no public addresses and no local"
                                        + " accounts. The first one also builds images.",
                                "CST-01"),
                        COLUMNS,
                        List.of(filled(Map.of())))
                .refusing(ComputeQuestions::twice));
    }

    /// The row with the defaults of all fields that are not written.
    static Map<String, String> filled(Map<String, String> written) {
        var row = new LinkedHashMap<String, String>();
        COLUMNS.stream()
                .map(Column::field)
                .forEach(field -> row.put(field.key(), written.getOrDefault(field.key(), field.fallback())));
        return row;
    }

    /// How many nodes all clusters have together at full size.
    static long mostNodes(Answers answers) {
        return answers.find("clusters").filter(Answer.Rows.class::isInstance).map(Answer.Rows.class::cast).stream()
                .flatMap(rows -> rows.rows().stream())
                .map(row -> filled(row).getOrDefault("nodes", ""))
                .filter(nodes -> nodes.matches("\\d{1,4}"))
                .mapToLong(Long::parseLong)
                .reduce(Long::sum)
                .orElse(4);
    }

    private static Optional<String> twice(Answer answer, Answers answers) {
        var names = new HashSet<String>();
        return answer instanceof Answer.Rows(var rows)
                ? rows.stream()
                        .map(row -> filled(row).getOrDefault("name", ""))
                        .filter(name -> !names.add(name.toLowerCase(Locale.ROOT)))
                        .map(name -> "Two clusters are called '" + name + "'.")
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> name(String value) {
        return value.matches("[a-zA-Z](?![a-zA-Z0-9-]*-\\d+$)[a-zA-Z0-9-]{2,23}")
                ? Optional.empty()
                : Optional.of(
                        "'" + value + "' is no cluster name: 3 to 24 letters, digits and hyphens, beginning with a"
                                + " letter, not ending with a hyphen and digits.");
    }

    private static Optional<String> size(String value) {
        return value.matches("(?i)standard_[a-z0-9_-]+")
                ? Optional.empty()
                : Optional.of("'" + value + "' is no machine size such as STANDARD_DS3_V2.");
    }

    private static Optional<String> whole(String value, String what, int most) {
        return value.matches("[1-9]\\d{0,3}") && Integer.parseInt(value) <= most
                ? Optional.empty()
                : Optional.of("'" + value + "' " + what + ": write a whole number from 1 to " + most + ".");
    }
}
