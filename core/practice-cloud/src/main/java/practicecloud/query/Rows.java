package practicecloud.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import practicecloud.json.Tree;

/// A table: columns, which are there even where no row is, and rows.
public record Rows(List<String> columns, List<ObjectNode> rows) {

    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The value of a column in a row; null where the row has none.
    static JsonNode cell(ObjectNode row, String column) {
        var cell = row.path(column);
        return cell.isMissingNode() ? Tree.object().nullNode() : cell;
    }
}
