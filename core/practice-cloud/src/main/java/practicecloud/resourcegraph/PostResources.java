package practicecloud.resourcegraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.query.BadQuery;
import practicecloud.query.Query;
import practicecloud.query.Rows;
import practicecloud.world.Hierarchy;

/// A query over all resources, page by page.
public record PostResources(Realm realm) implements Endpoint {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    @Override
    public Route route() {
        return Route.of(Method.POST, "/providers/Microsoft.ResourceGraph/resources");
    }

    @Override
    public Reply answer(Request request) {
        var asked = request.json();
        var rows = answered(Tree.text(asked, "query").orElse(""), tables(request, asked));
        int from = from(asked);
        int top = Math.clamp(Tree.at(asked, "options.$top").asInt(PAGE), 1, LARGEST_PAGE);
        var page = rows.rows().stream().skip(from).limit(top).toList();
        var body = Tree.object()
                .put("totalRecords", rows.rows().size())
                .put("count", page.size())
                .put("resultTruncated", "false");
        boolean asTable = Tree.says(asked, "options.resultFormat", "table");
        body.set("data", asTable ? table(rows.columns(), page) : Tree.array(page.stream()));
        body.putArray("facets");
        if (from + page.size() < rows.rows().size()) {
            body.put("$skipToken", token(from + page.size()));
        }
        return Reply.json(200, body)
                .with("x-ms-user-quota-remaining", "14")
                .with("x-ms-user-quota-resets-after", "00:00:05");
    }

    private static Rows answered(String query, Map<String, Rows> tables) {
        try {
            return Query.answer(query, tables);
        } catch (BadQuery bad) {
            throw Refusal.of(
                            400,
                            "BadRequest",
                            "Please provide below info when asking for support: the query, and the details below.")
                    .because(
                            "InvalidQuery",
                            "Query is invalid. Please refer to the documentation for the Azure Resource Graph service and"
                                    + " fix the error before retrying.")
                    .because(bad.code(), bad.text());
        }
    }

    /// Nothing where only other subscriptions or management groups are asked about.
    private Map<String, Rows> tables(Request request, JsonNode asked) {
        var tables = new Catalogue(realm, request.caller().objectId()).tables();
        var subscriptions = asked.path("subscriptions");
        var groups = asked.path("managementGroups");
        boolean inGroup = Tree.items(asked, "managementGroups").anyMatch(one -> Hierarchy.knows(one.asText()));
        boolean ours = subscriptions.isEmpty() && (groups.isEmpty() || inGroup)
                || Tree.items(asked, "subscriptions")
                        .anyMatch(one -> one.asText().equalsIgnoreCase(Realm.SUBSCRIPTION));
        return ours
                ? tables
                : tables.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                table -> new Rows(table.getValue().columns(), List.of())));
    }

    private static int from(JsonNode asked) {
        var token = Tree.text(asked, "options.$skipToken");
        if (token.isEmpty()) {
            return Math.max(0, Tree.at(asked, "options.$skip").asInt(0));
        }
        try {
            return Integer.parseInt(new String(Base64.getDecoder().decode(token.get()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(400, "BadRequest", "The skip token is not one of this service.");
        }
    }

    private static String token(int from) {
        return Base64.getEncoder().encodeToString(Integer.toString(from).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode table(List<String> columns, List<ObjectNode> rows) {
        var table = Tree.object();
        var heads = table.putArray("columns");
        columns.forEach(column -> heads.addObject().put("name", column).put("type", type(column, rows)));
        table.set(
                "rows",
                Tree.array(rows.stream().map(row -> Tree.array(columns.stream().map(row::path)))));
        return table;
    }

    private static String type(String column, List<ObjectNode> rows) {
        var first = rows.stream()
                .map(row -> row.path(column))
                .filter(cell -> !cell.isNull())
                .findFirst();
        return first.filter(JsonNode::isNumber)
                .map(cell -> "integer")
                .or(() -> first.filter(JsonNode::isContainerNode).map(cell -> "object"))
                .or(() -> first.filter(JsonNode::isBoolean).map(cell -> "boolean"))
                .orElse("string");
    }
}
