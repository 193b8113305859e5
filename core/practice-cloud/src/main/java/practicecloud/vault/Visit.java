package practicecloud.vault;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// Someone let into a vault.
record Visit(JsonNode vault, Secrets secrets) {

    private static final int PAGE = 25;

    /// One page of a list, and the address of the next where there is one.
    Reply page(Request request, List<? extends JsonNode> items) {
        int from = number(request, "$skiptoken", 0);
        int size = Math.clamp(number(request, "maxresults", PAGE), 1, PAGE);
        var body = Tree.object();
        body.set("value", Tree.array(items.stream().skip(from).limit(size)));
        if (from + size < items.size()) {
            body.put(
                    "nextLink",
                    request.base() + request.pathText() + "?api-version=" + request.apiVersion() + "&$skiptoken="
                            + (from + size) + "&maxresults=" + size);
        } else {
            body.putNull("nextLink");
        }
        return Reply.json(200, body);
    }

    private static int number(Request request, String name, int otherwise) {
        return request.query(name)
                .filter(text -> text.matches("\\d{1,8}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
