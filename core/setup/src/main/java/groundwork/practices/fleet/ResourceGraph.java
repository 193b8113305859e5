package groundwork.practices.fleet;

import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Azure Resource Graph: one query over all resources the caller may read, page by page. What it says may be some
/// minutes old, and it holds what providers show in their stable version only.
///
/// @param cloud where it is asked
/// @param reach which part of the tenant is asked about
record ResourceGraph(Cloud cloud, Reach reach) {

    private static final String PATH = "/providers/Microsoft.ResourceGraph/resources";
    private static final String VERSION = "2021-03-01";

    /// Rows to a page; Azure gives at most 1000, and cuts a page at 16 MB.
    private static final int PAGE = 200;

    /// One page.
    ///
    /// @param next what to ask the next page with; empty for the last
    record Page(List<Json> rows, Optional<String> next) {}

    /// All rows of a query, a page at a time: no more than one page is held.
    ///
    /// @param query in the query language of Resource Graph; ordered by something unique, or pages may overlap
    void each(String query, Consumer<List<Json>> page) {
        var next = Optional.<String>empty();
        do {
            var answer = page(query, next);
            page.accept(answer.rows());
            next = answer.next();
        } while (next.isPresent());
    }

    /// The first page, or the one behind another.
    Page page(String query, Optional<String> after) {
        Json options = Json.object("resultFormat", "objectArray", "$top", PAGE);
        var asked =
                after.map(token -> options.with("$skipToken", Json.of(token))).orElse(options);
        var answer =
                cloud.post(PATH, VERSION, reach.in(Json.object("query", query, "options", asked)), Cloud.Progress.NONE);
        return new Page(answer.items("data"), answer.text("$skipToken").filter(token -> !token.isEmpty()));
    }

    /// A text as a literal of the query language.
    static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
