package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practicecloud.json.Tree;

/// Carries a query out.
record Work(Map<String, Rows> tables) {

    static Rows of(Query query, Map<String, Rows> tables) {
        return new Work(tables).of(query);
    }

    Rows of(Query query) {
        var rows = tables.get(query.table());
        if (rows == null) {
            throw BadQuery.beyond(
                    "the table '" + query.table() + "'", String.join(", ", new TreeSet<>(tables.keySet())));
        }
        for (var stage : query.stages()) {
            rows = one(stage, rows);
        }
        return rows;
    }

    private Rows one(Stage stage, Rows in) {
        return switch (stage) {
            case Stage.Where where -> {
                known(in, where.term());
                yield new Rows(
                        in.columns(),
                        in.rows().stream()
                                .filter(row -> Worth.isTrue(where.term(), row))
                                .toList());
            }
            case Stage.Project project -> made(in, project.columns(), false);
            case Stage.Extend extend -> made(in, extend.columns(), true);
            case Stage.ProjectAway away -> without(in, away.columns());
            case Stage.ProjectRename rename -> renamed(in, rename.columns());
            case Stage.Summarize summarize -> summarized(in, summarize);
            case Stage.OrderBy order -> ordered(in, order);
            case Stage.Take take ->
                new Rows(in.columns(), in.rows().stream().limit(take.most()).toList());
            case Stage.Distinct distinct -> distinct(in, distinct.columns());
            case Stage.Count count ->
                new Rows(
                        List.of("Count"),
                        List.of(Tree.object().put("Count", in.rows().size())));
            case Stage.Spread spread -> spread(in, spread.column());
            case Stage.Join join -> new Matching(join).of(in, of(join.right()));
        };
    }

    /// @throws BadQuery when a term is made of columns or functions that are not there
    static void known(Rows rows, Term term) {
        term.columns().stream()
                .filter(name -> !rows.columns().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw BadQuery.name(name);
                });
    }

    private static Rows made(Rows in, List<Named> columns, boolean keeps) {
        columns.forEach(column -> known(in, column.term()));
        var names = new LinkedHashSet<>(keeps ? in.columns() : List.<String>of());
        columns.forEach(column -> names.add(column.name()));
        return new Rows(
                List.copyOf(names),
                in.rows().stream().map(row -> made(row, columns, keeps)).toList());
    }

    private static ObjectNode made(ObjectNode row, List<Named> columns, boolean keeps) {
        var made = keeps ? (ObjectNode) Tree.object().setAll(row) : Tree.object();
        columns.forEach(column -> made.set(column.name(), Worth.of(column.term(), row)));
        return made;
    }

    private static Rows without(Rows in, List<String> columns) {
        var left = in.columns().stream().filter(name -> !columns.contains(name)).toList();
        return new Rows(
                left, in.rows().stream().map(row -> row.deepCopy().retain(left)).toList());
    }

    private static Rows renamed(Rows in, List<Named> columns) {
        var old = columns.stream().map(column -> column.term().given()).toList();
        return without(made(in, columns, true), old);
    }

    private static Rows ordered(Rows in, Stage.OrderBy order) {
        order.keys().forEach(key -> known(in, key.term()));
        var comparator = order.keys().stream()
                .map(Work::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return new Rows(in.columns(), in.rows().stream().sorted(comparator).toList());
    }

    private static Comparator<ObjectNode> comparator(Stage.OrderBy.Key key) {
        Comparator<ObjectNode> ascending =
                (one, other) -> Sign.order(Worth.of(key.term(), one), Worth.of(key.term(), other));
        return key.descending() ? ascending.reversed() : ascending;
    }

    private static Rows distinct(Rows in, List<Named> columns) {
        boolean all = columns.getFirst().term() instanceof Term.Constant;
        var made = all ? in : made(in, columns, false);
        return new Rows(made.columns(), List.copyOf(new LinkedHashSet<>(made.rows())));
    }

    private static Rows summarized(Rows in, Stage.Summarize summarize) {
        Stream.concat(summarize.aggregates().stream(), summarize.by().stream())
                .forEach(column -> known(in, column.term()));
        var groups = new LinkedHashMap<ObjectNode, List<ObjectNode>>();
        in.rows()
                .forEach(row -> groups.computeIfAbsent(made(row, summarize.by(), false), key -> new ArrayList<>())
                        .add(row));
        if (groups.isEmpty() && summarize.by().isEmpty()) {
            groups.put(Tree.object(), List.of());
        }
        var names = Stream.concat(summarize.by().stream(), summarize.aggregates().stream())
                .map(Named::name)
                .collect(Collectors.toList());
        return new Rows(
                names,
                groups.entrySet().stream()
                        .map(group -> row(group.getKey(), summarize.aggregates(), group.getValue()))
                        .toList());
    }

    private static ObjectNode row(ObjectNode key, List<Named> aggregates, List<ObjectNode> rows) {
        var row = key.deepCopy();
        aggregates.forEach(one -> row.set(one.name(), Aggregates.of(one.term(), rows)));
        return row;
    }

    /// One row for each item of an array; one without where there is none.
    private static Rows spread(Rows in, Named column) {
        known(in, column.term());
        var names = new LinkedHashSet<>(in.columns());
        names.add(column.name());
        var rows = in.rows().stream().flatMap(row -> {
            var items = Worth.of(column.term(), row);
            return items.isArray() && !items.isEmpty()
                    ? Tree.items(Tree.object().set("all", items), "all").map(item -> with(row, column.name(), item))
                    : Stream.of(with(row, column.name(), Tree.object().nullNode()));
        });
        return new Rows(List.copyOf(names), rows.toList());
    }

    private static ObjectNode with(ObjectNode row, String name, JsonNode value) {
        var copy = (ObjectNode) Tree.object().setAll(row);
        copy.set(name, value);
        return copy;
    }
}
