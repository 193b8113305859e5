package practicecloud.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a join: `join kind=leftouter (resources | …) on id` or `on $left.a == $right.b`.
record Joins(Words words) {

    Stage join() {
        var kind = words.take("kind") ? kind() : Stage.Join.Kind.INNER_UNIQUE;
        words.expect("(");
        var right = Query.read(words);
        words.expect(")");
        words.expect("on");
        var on = new ArrayList<Stage.Join.On>();
        do {
            on.add(on());
        } while (words.take(","));
        return new Stage.Join(kind, right, List.copyOf(on));
    }

    private Stage.Join.Kind kind() {
        words.expect("=");
        var kind = words.name();
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "inner" -> Stage.Join.Kind.INNER;
            case "innerunique" -> Stage.Join.Kind.INNER_UNIQUE;
            case "leftouter" -> Stage.Join.Kind.LEFT_OUTER;
            case "leftanti" -> Stage.Join.Kind.LEFT_ANTI;
            default ->
                throw BadQuery.beyond("a join of kind '" + kind + "'", "inner, innerunique, leftouter, leftanti");
        };
    }

    private Stage.Join.On on() {
        var left = side("$left");
        return words.take("==") ? new Stage.Join.On(left, side("$right")) : new Stage.Join.On(left, left);
    }

    private Term side(String side) {
        if (words.take(side)) {
            words.expect(".");
        }
        return new Term.Column(words.name());
    }
}
