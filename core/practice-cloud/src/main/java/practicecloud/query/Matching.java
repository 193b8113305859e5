package practicecloud.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicecloud.json.Tree;

/// A join carried out.
record Matching(Stage.Join join) {

    Rows of(Rows left, Rows right) {
        join.on().forEach(on -> {
            Work.known(left, on.left());
            Work.known(right, on.right());
        });
        if (join.kind() == Stage.Join.Kind.LEFT_ANTI) {
            var index = index(right);
            return new Rows(
                    left.columns(),
                    left.rows().stream()
                            .filter(row -> !index.containsKey(key(row, Stage.Join.On::left)))
                            .toList());
        }
        var renamed = renamed(left, right);
        var columns = new ArrayList<>(left.columns());
        columns.addAll(renamed.values());
        return new Rows(columns, rows(left, index(right), renamed));
    }

    private Map<List<String>, List<ObjectNode>> index(Rows right) {
        return right.rows().stream().collect(Collectors.groupingBy(row -> key(row, Stage.Join.On::right)));
    }

    private List<String> key(ObjectNode row, Function<Stage.Join.On, Term> side) {
        return join.on().stream()
                .map(on -> Sign.text(Worth.of(side.apply(on), row)))
                .toList();
    }

    /// The columns of the right side: what the left side has too gets a number.
    private static Map<String, String> renamed(Rows left, Rows right) {
        var names = new LinkedHashMap<String, String>();
        for (var column : right.columns()) {
            var name = column;
            for (int i = 1; left.columns().contains(name) || names.containsValue(name); i++) {
                name = column + i;
            }
            names.put(column, name);
        }
        return names;
    }

    private List<ObjectNode> rows(Rows left, Map<List<String>, List<ObjectNode>> index, Map<String, String> renamed) {
        var rows = left.rows().stream();
        if (join.kind() == Stage.Join.Kind.INNER_UNIQUE) {
            var first = new LinkedHashMap<List<String>, ObjectNode>();
            left.rows().forEach(row -> first.putIfAbsent(key(row, Stage.Join.On::left), row));
            rows = first.values().stream();
        }
        return rows.flatMap(row -> matched(row, index.get(key(row, Stage.Join.On::left)), renamed))
                .toList();
    }

    private Stream<ObjectNode> matched(
            ObjectNode row, @Nullable List<ObjectNode> partners, Map<String, String> renamed) {
        if (partners != null) {
            return partners.stream().map(partner -> together(row, partner, renamed));
        }
        boolean outer = join.kind() == Stage.Join.Kind.LEFT_OUTER;
        return outer ? Stream.of(together(row, Tree.object(), renamed)) : Stream.empty();
    }

    private static ObjectNode together(ObjectNode row, ObjectNode partner, Map<String, String> renamed) {
        var both = (ObjectNode) Tree.object().setAll(row);
        renamed.forEach((column, name) -> both.set(name, Rows.cell(partner, column)));
        return both;
    }
}
