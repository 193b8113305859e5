package groundwork.choices;

import static groundwork.choices.Asked.about;
import static groundwork.terms.Say.say;

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

    private static List<Option> priorities() {
        return List.of(
                new Option("dedicated", say("choices.dedicated"), ""),
                new Option("low-priority", say("choices.low-priority"), say("choices.low-priority-hint")));
    }

    private static List<Column> columns() {
        return List.of(
                column("name", say("choices.name"), Source.NONE, "cpu-cluster", ComputeQuestions::name),
                column("size", say("choices.machine-size"), Source.VM_SIZES, "STANDARD_DS3_V2", ComputeQuestions::size),
                column(
                        "nodes",
                        say("choices.nodes"),
                        Source.NONE,
                        "4",
                        value -> whole(value, say("choices.nodes-what"), 999)),
                column(
                        "idleMinutes",
                        say("choices.idle-minutes"),
                        Source.NONE,
                        "15",
                        value -> whole(value, say("choices.idle-minutes-what"), 9999)),
                new Column(
                        new Field(
                                "priority",
                                say("choices.priority"),
                                Source.NONE,
                                priorities(),
                                "dedicated",
                                Takes.VALUE),
                        value -> Asked.oneOf(value, priorities())));
    }

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
                                say("choices.clusters.title"),
                                say("choices.clusters.help"),
                                "CST-01"),
                        columns(),
                        List.of(filled(Map.of())))
                .refusing(ComputeQuestions::twice));
    }

    /// The row with the defaults of all fields that are not written.
    static Map<String, String> filled(Map<String, String> written) {
        var row = new LinkedHashMap<String, String>();
        columns().stream()
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
                        .map(name -> say("choices.two-clusters", "name", name))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> name(String value) {
        return value.matches("[a-zA-Z](?![a-zA-Z0-9-]*-\\d+$)[a-zA-Z0-9-]{2,23}")
                ? Optional.empty()
                : Optional.of(say("choices.cluster-name", "value", value));
    }

    private static Optional<String> size(String value) {
        return value.matches("(?i)standard_[a-z0-9_-]+")
                ? Optional.empty()
                : Optional.of(say("choices.size-name", "value", value));
    }

    private static Optional<String> whole(String value, String what, int most) {
        return value.matches("[1-9]\\d{0,3}") && Integer.parseInt(value) <= most
                ? Optional.empty()
                : Optional.of(say("choices.whole-number", "value", value, "what", what, "most", most));
    }
}
