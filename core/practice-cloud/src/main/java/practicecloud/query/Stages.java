package practicecloud.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the steps of a query.
record Stages(Words words) {

    private static final String KNOWN =
            "where, project, project-away, project-rename, extend, join, summarize, order by,"
                    + " sort by, take, limit, distinct, count, mv-expand";

    Stage stage() {
        var token = words.peek();
        return switch (keyword()) {
            case "where", "filter" -> new Stage.Where(new Terms(words).term());
            case "project" -> new Stage.Project(Named.list(words));
            case "extend" -> new Stage.Extend(Named.list(words));
            case "project-away" -> new Stage.ProjectAway(names());
            case "project-rename" -> new Stage.ProjectRename(Named.list(words));
            case "summarize" -> summarize();
            case "order", "sort" -> order();
            case "take", "limit" -> new Stage.Take(words.number());
            case "distinct" -> new Stage.Distinct(Named.list(words));
            case "count" -> new Stage.Count();
            case "mv-expand", "mvexpand" -> new Stage.Spread(Named.list(words).getFirst());
            case "join" -> new Joins(words).join();
            default -> throw BadQuery.beyond("the operator '" + token.text() + "'", KNOWN);
        };
    }

    private String keyword() {
        var word = words.name();
        while (words.sees("-") && words.after().kind() == Token.Kind.NAME) {
            words.next();
            word = word + "-" + words.name();
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        do {
            names.add(words.name());
        } while (words.take(","));
        return names;
    }

    private Stage summarize() {
        var aggregates = words.sees("by") ? List.<Named>of() : Named.list(words);
        var by = words.take("by") ? Named.list(words) : List.<Named>of();
        return new Stage.Summarize(aggregates, by);
    }

    private Stage order() {
        words.expect("by");
        var keys = new ArrayList<Stage.OrderBy.Key>();
        do {
            var term = new Terms(words).term();
            boolean ascending = words.take("asc");
            if (!ascending) {
                words.take("desc");
            }
            if (words.take("nulls")) {
                words.name();
            }
            keys.add(new Stage.OrderBy.Key(term, !ascending));
        } while (words.take(","));
        return new Stage.OrderBy(keys);
    }
}
