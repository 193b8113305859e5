package practicecloud.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A query read: a table and what is done with its rows, step by step.
///
/// ```
/// text ──Lexer──▶ Tokens ──Stages, Terms──▶ Query ──Work──▶ Rows
/// ```
public record Query(String table, List<Stage> stages) {

    public Query {
        stages = List.copyOf(stages);
    }

    /// Answers a query.
    ///
    /// @param tables by their names in lower case
    /// @throws BadQuery when it cannot be answered
    public static Rows answer(String text, Map<String, Rows> tables) {
        var words = new Words(text);
        var query = read(words);
        words.take(";");
        if (words.peek().kind() != Token.Kind.END) {
            throw BadQuery.syntax(words.peek(), "'|' or the end of the query");
        }
        return Work.of(query, tables);
    }

    static Query read(Words words) {
        var table = words.name().toLowerCase(Locale.ROOT);
        var stages = new ArrayList<Stage>();
        while (words.take("|")) {
            stages.add(new Stages(words).stage());
        }
        return new Query(table, stages);
    }
}
